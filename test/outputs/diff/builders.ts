import type { Comparison, RiskSettings } from '../../../src/outputs/diff/compare';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';

/** The weights of the documented formula. */
export const SETTINGS: RiskSettings = {
  coverage: 0.4,
  complexityHigh: 0.4,
  complexityMedium: 0.2,
  staticErrors: 0.2,
  hotspot: 0.1,
  levelHigh: 0.7,
  levelMedium: 0.4,
};

export const ALL_SIGNALS: Comparison['basis'] = { coverage: true, staticErrors: true, hotspot: true };
export const NO_SIGNALS: Comparison['basis'] = { coverage: false, staticErrors: false, hotspot: false };

let nextGoid = 1;

/** A function of `src/<module>.py`; the module is what stands before classes, which are capitalised, and the name. */
export function fn(qualname: string, facts: Partial<FunctionFacts> = {}): FunctionFacts {
  const module = facts.module ?? qualname.replace(/(\.[A-Z]\w*)*\.\w+$/, '');
  const complexity = facts.complexity ?? 1;
  return {
    goid: String(nextGoid++),
    path: `src/${module.replaceAll('.', '/')}.py`,
    module,
    kind: 'function',
    qualname,
    startLine: 1,
    endLine: 10,
    bodyHash: `body of ${qualname}`,
    signatureHash: 'signature',
    sketchSize: 40,
    complexity,
    complexityBucket: complexity <= 5 ? 'low' : complexity <= 10 ? 'medium' : 'high',
    coverage: 1,
    staticErrors: 0,
    hotspot: 1.5,
    riskScore: 0.1,
    riskLevel: 'low',
    ...facts,
  };
}
