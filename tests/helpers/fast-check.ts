import * as fc from 'fast-check';

export * from 'fast-check';

/** How many times as many inputs as each test asks for; their numbers are chosen for a run of a few minutes. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);

/** The same inputs in every run, so that a change is judged by nothing but itself; other ones each time where more are wanted. */
const SEED = TIMES === 1 ? { seed: 20_240_618 } : {};

/** As fast-check's own. `FUZZ_TIMES=20 npm run test:unit` looks further, at new inputs; what it finds names its seed. */
export const assert = ((property, parameters) => fc.assert(property, { ...SEED, ...parameters, numRuns: Math.ceil((parameters?.numRuns ?? 100) * TIMES) })) as typeof fc.assert;
