/** Every layout of country-years that we can read, the most particular first. */
import { datahubLong } from './datahub-long';
import { gapminderLong } from './gapminder-long';
import type { CountryYear, Layout } from './layout';
import { vDemWide } from './v-dem-wide';
import { worldBankWide } from './world-bank-wide';

export const layouts: readonly Layout<CountryYear>[] = [worldBankWide, datahubLong, vDemWide, gapminderLong];
