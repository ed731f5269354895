/**
 * The share of letters that should meet the norm, 0..1. It is the aim that the municipality set
 * itself: a choice of policy, not a finding about readers.
 */
export const TARGET_SHARE = 0.8;
