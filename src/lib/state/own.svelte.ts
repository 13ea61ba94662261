/** The reader's own indicators as a page shows them: kept, listed, deleted, carried in one file. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets here live for one call */
import type { OwnIndicator } from '$lib/intake/own-indicator';
import { markFilled } from './own-marks';
import { dropAllOwn, dropOwn, keepOwn, ownIndicators, sizeOf } from './own-store';
import { readProject, writeProject, type OwnClaim, type ProjectFault, type SavedView } from './project-file';

export class Own {
	list = $state.raw<readonly OwnIndicator[]>([]);
	/** what the browser said when it would not keep something */
	fault = $state<'not-kept' | ProjectFault | undefined>();
	readonly bytes = $derived(this.list.reduce((sum, one) => sum + sizeOf(one), 0));

	#show(list: readonly OwnIndicator[]): void {
		this.list = list;
		markFilled(list.flatMap(({ fills }) => fills ?? []));
	}

	/** Reads what this browser has kept. */
	async load(): Promise<void> {
		this.#show(await ownIndicators());
	}

	/** Keeps an indicator; it stays in the list for this visit also where the browser keeps nothing. */
	async keep(own: readonly OwnIndicator[]): Promise<void> {
		this.fault = undefined;
		const ids = new Set(own.map(({ indicator }) => indicator.id));
		const list = [...this.list.filter(({ indicator }) => !ids.has(indicator.id)), ...own];
		try {
			await keepOwn(own);
		} catch {
			this.fault = 'not-kept';
		}
		this.#show(list);
	}

	async drop(id: string): Promise<void> {
		await dropOwn(id).catch(() => undefined);
		this.#show(this.list.filter(({ indicator }) => indicator.id !== id));
	}

	async dropAll(): Promise<void> {
		await dropAllOwn().catch(() => undefined);
		this.#show([]);
	}

	/** A project file of everything that is kept, with the given claims and views. */
	project(made: string, claims: readonly OwnClaim[] = [], views: readonly SavedView[] = []): Promise<string> {
		return writeProject({ data: this.list, claims, views }, made);
	}

	/** Opens a project file and keeps its data; what is wrong with it is in `fault`. */
	async openProject(
		text: string
	): Promise<{ claims: readonly OwnClaim[]; views: readonly SavedView[] } | undefined> {
		const found = await readProject(text);
		if ('fault' in found) {
			this.fault = found.fault;
			return undefined;
		}
		await this.keep(found.data);
		return found;
	}
}
