import { memory } from './memory';

type Depth = 'basic' | 'advanced';

/** One switch for the depth of reading, which opens or closes all that is for the advanced; each can still be opened alone. */
export function depth() {
  const group = document.querySelector<HTMLElement>('[data-depths]');
  const deeper = document.querySelectorAll<HTMLDetailsElement>('details.deeper');
  if (!group || deeper.length === 0) return;
  const buttons = group.querySelectorAll<HTMLButtonElement>('[data-depth]');
  const choose = (chosen: Depth) => {
    deeper.forEach((part) => (part.open = chosen === 'advanced'));
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.depth === chosen)));
  };
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      const chosen = button.dataset.depth as Depth;
      memory.set('depth', chosen);
      choose(chosen);
    }),
  );
  choose(memory.get('depth') === 'advanced' ? 'advanced' : 'basic');
  group.hidden = false;
}
