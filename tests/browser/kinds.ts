/** One page of each kind, below the language; those whose figures follow the reader's region. */
export const kinds = [
	'',
	'region/',
	'trend/resources/',
	'lesson/4/',
	'practice/',
	'recommendation/2/',
	'matrix/',
	'country/KGZ/',
	'donor/CHE/',
	'evidence/aid-total/',
	'data/',
	'explore/',
	'method/',
	'about/'
] as const;

export const withFigures = [
	'',
	'region/',
	'trend/resources/',
	'lesson/4/',
	'practice/',
	'evidence/aid-total/'
] as const;
