import { z } from 'zod';
import { callEdge, callPage, withEnds } from '../call-edges';
import { ANY, NAMES, resolveEntity, subject } from '../entity';
import { question } from '../question';

export default question({
  name: 'get_callgraph_neighbors',
  title: 'Callers and callees',
  description:
    'Direct callers and callees of a function, class or module, each call with how it was resolved and how sure that is.',
  params: { ...NAMES, direction: z.enum(['both', 'in', 'out']).default('both').describe('in: its callers.') },
  result: { entity: subject, incoming: z.array(callEdge), outgoing: z.array(callEdge) },
  lists: ['incoming', 'outgoing'],
  paging: { default: 50, max: 500 },
  reads: ['graph.call_graph_edges', 'analytics.goid_risk_factors'],
  byDefault: true,
  async answer({ direction, ...names }, source) {
    const found = await resolveEntity(names, ANY, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const { goid_h128 } = entity;
    const incoming = direction === 'out' ? [] : await callPage('incoming', 'callee_goid_h128', goid_h128, source);
    const outgoing = direction === 'in' ? [] : await callPage('outgoing', 'caller_goid_h128', goid_h128, source);
    const data = { entity, ...(await withEnds({ incoming, outgoing }, source)) };
    if (source.total('incoming') + source.total('outgoing') > 0) return { status: 'found', data };
    const nothing = { both: 'is not called, and calls nothing,', in: 'is not called', out: 'calls nothing' }[direction];
    return { status: 'none', detail: `${entity.qualname} ${nothing} as far as calls were resolved.`, data };
  },
});
