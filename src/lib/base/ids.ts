/** Branded ids: a country code can never stand where an indicator's id is meant. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** ISO 3166-1 alpha-3, upper case; XKX for Kosovo, which ISO does not list. */
export type Iso3 = Id<'Iso3'>;
export type IndicatorId = Id<'IndicatorId'>;
export type RegionId = Id<'RegionId'>;
export type ClaimId = Id<'ClaimId'>;
export type EvidenceId = Id<'EvidenceId'>;
export type GapId = Id<'GapId'>;

/** Calls a checked string an id; who calls it has checked it. */
export const asIso3 = (text: string) => text as Iso3;
export const asIndicatorId = (text: string) => text as IndicatorId;
export const asRegionId = (text: string) => text as RegionId;
export const asClaimId = (text: string) => text as ClaimId;
export const asEvidenceId = (text: string) => text as EvidenceId;
export const asGapId = (text: string) => text as GapId;
