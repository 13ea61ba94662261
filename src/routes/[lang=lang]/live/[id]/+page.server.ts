export { entries, load } from '../../embed/[id]/+page.server';
