/** Thousands of dots on a canvas, in the colours of the page: places in px in, drawn pixels out. */

export interface CanvasDot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** a custom property of the page ("--context"), or none for a ring */
	readonly colour: string;
	/** 0 to 1 */
	readonly opacity: number;
	/** a thin edge in the colour of the paper */
	readonly edged?: boolean;
}

export interface Plane {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The dots inside the plot; those outside are not drawn, they are counted by the page. */
export const inPlane = <Dot extends { readonly x: number; readonly y: number }>(
	dots: readonly Dot[],
	{ left, right, top, bottom }: Plane
): Dot[] => dots.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);

/** Draws afresh. Dots of one colour and opacity are one path: ten thousand take a few milliseconds. */
export function paint(canvas: HTMLCanvasElement, plane: Plane, dots: readonly CanvasDot[]): void {
	const density = globalThis.devicePixelRatio || 1;
	canvas.width = Math.round(plane.widthPx * density);
	canvas.height = Math.round(plane.heightPx * density);
	canvas.style.width = `${plane.widthPx}px`;
	canvas.style.height = `${plane.heightPx}px`;
	const context = canvas.getContext('2d');
	if (!context) return;
	context.scale(density, density);
	const style = getComputedStyle(canvas);
	const groups = new Map<string, CanvasDot[]>();
	for (const dot of dots) {
		const key = `${dot.colour} ${dot.opacity} ${dot.edged ?? false}`;
		const group = groups.get(key);
		if (group) group.push(dot);
		else groups.set(key, [dot]);
	}
	for (const group of groups.values()) fill(context, style, group);
}

function fill(
	context: CanvasRenderingContext2D,
	style: CSSStyleDeclaration,
	dots: readonly CanvasDot[]
): void {
	const [first] = dots;
	if (!first) return;
	context.globalAlpha = first.opacity;
	context.fillStyle = resolved(style, first.colour);
	context.beginPath();
	for (const { x, y, radius } of dots) {
		context.moveTo(x + radius, y);
		context.arc(x, y, radius, 0, 2 * Math.PI);
	}
	context.fill();
	if (!first.edged) return;
	context.globalAlpha = 1;
	context.strokeStyle = resolved(style, '--paper');
	context.lineWidth = 1;
	context.stroke();
}

/** A custom property's colour as it is in this theme; light-dark() is settled by the browser on a real property. */
function resolved(style: CSSStyleDeclaration, name: string): string {
	const value = style.getPropertyValue(name).trim();
	const both = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value);
	if (!both) return value || '#888';
	return (
		style.colorScheme.startsWith('dark') || (style.colorScheme.includes('dark') && prefersDark())
			? both[2]
			: both[1]
	) as string;
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
