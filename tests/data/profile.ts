/** The constraints of Data Package 2.0 that concern what we write, in a schema of our own. */
import * as v from 'valibot';

/** A URL, or a path that stays inside the package: no root, home, parent folder or backslash. */
const path = v.union([
	v.pipe(v.string(), v.regex(/^(https?|ftps?):\/\//)),
	v.pipe(
		v.string(),
		v.regex(/^[^./~]/),
		v.check((text) => !/\/\.\.\/|\\|:\/\/|^file:/.test(text), 'leaves the package')
	)
]);
const licence = v.pipe(
	v.looseObject({
		name: v.optional(v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/))),
		path: v.optional(path),
		title: v.optional(v.string())
	}),
	v.check(({ name, path }) => name !== undefined || path !== undefined, 'neither name nor path')
);
const licences = v.pipe(v.array(licence), v.minLength(1));
const source = v.pipe(
	v.looseObject({ title: v.optional(v.string()), path: v.optional(path), email: v.optional(v.pipe(v.string(), v.email())) }),
	v.check((one) => Object.keys(one).length > 0, 'empty source')
);
const constraints = v.looseObject({
	required: v.optional(v.boolean()),
	unique: v.optional(v.boolean()),
	minimum: v.optional(v.number()),
	maximum: v.optional(v.number())
});
const field = v.looseObject({
	name: v.string(),
	type: v.picklist(['string', 'number', 'integer', 'boolean', 'date', 'year', 'any']),
	title: v.optional(v.string()),
	constraints: v.optional(constraints)
});
const schema = v.pipe(
	v.looseObject({
		fields: v.pipe(v.array(field), v.minLength(1)),
		primaryKey: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
		missingValues: v.optional(v.array(v.string()))
	}),
	v.check(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'field named twice'),
	v.check(
		({ fields, primaryKey = [] }) => primaryKey.every((key) => fields.some(({ name }) => name === key)),
		'key that is no field'
	)
);
const resource = v.looseObject({
	name: v.pipe(v.string(), v.minLength(1)),
	path: v.union([path, v.pipe(v.array(path), v.minLength(1))]),
	type: v.optional(v.literal('table')),
	title: v.optional(v.string()),
	description: v.optional(v.string()),
	sources: v.optional(v.array(source)),
	licenses: v.optional(licences),
	format: v.optional(v.string()),
	mediatype: v.optional(v.pipe(v.string(), v.regex(/^.+\/.+$/))),
	encoding: v.optional(v.string()),
	bytes: v.optional(v.pipe(v.number(), v.integer())),
	hash: v.optional(v.pipe(v.string(), v.regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/))),
	schema: v.optional(schema),
	data: v.optional(v.never())
});

export const dataPackage = v.pipe(
	v.looseObject({
		$schema: v.optional(v.literal('https://datapackage.org/profiles/2.0/datapackage.json')),
		name: v.optional(v.string()),
		title: v.optional(v.string()),
		description: v.optional(v.string()),
		version: v.optional(v.string()),
		licenses: v.optional(licences),
		resources: v.pipe(v.array(resource), v.minLength(1))
	}),
	v.check(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, 'name used twice')
);
