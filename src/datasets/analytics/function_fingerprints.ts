import { c } from '../../kernel/column';
import { fingerprint } from '../../python/fingerprint';
import { json, table } from '../sources';

export default table({
  name: 'analytics.function_fingerprints',
  doc: "What a function's code is made of, apart from its name, place, docstring and layout: equal fingerprints are the same code. Matches functions across commits.",
  grain: 'one function or method',
  key: ['function_goid_h128'],
  columns: {
    function_goid_h128: c.goid('GOID of the function.'),
    body_hash: c.text('Hash of the body.', { unit: '32 hexadecimal digits' }),
    signature_hash: c.text('Hash of parameters, defaults, annotations and decorators.', {
      unit: '32 hexadecimal digits',
    }),
    tokens: c.json(
      "Array of at most 64 numbers: the smallest hashes of the body's token runs, ascending. The shared part of two such arrays estimates their similarity.",
    ),
  },
  producer: {
    from: 'file',
    rows: function* (file) {
      for (const entity of file.functions) {
        const print = fingerprint(entity.node, file.hash.hex);
        yield {
          function_goid_h128: entity.goid,
          body_hash: print.bodyHash,
          signature_hash: print.signatureHash,
          tokens: json(print.tokens),
        };
      }
    },
  },
});
