import { BOUNDARY_MODEL } from './boundary-model.generated.ts';
import { boundaryScorer } from './scorer.ts';

/** The scorer with the weights that are shipped; those who ask share one decoded model. */
export const shippedScorer = boundaryScorer(BOUNDARY_MODEL);
