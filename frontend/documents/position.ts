import { memory } from './memory';

/** Marks in the contents where the reader is, remembers it, and offers the place when she comes back. */
export function position() {
  const lesson = document.querySelector<HTMLElement>('[data-lesson-read]');
  // Looked up anew each time: a quiz that is marked takes the place of the one that was asked.
  const parts = () => [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id], article .check[id]')];
  if (!lesson || parts().length === 0) return;
  const key = `position.${lesson.dataset.lessonRead}`;
  offer(memory.get(key), parts());

  let current: HTMLElement | undefined;
  onward(parts()[0]);
  const look = () => {
    const line = innerHeight * 0.4;
    const headings = parts();
    const reached = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
    if (reached === current) return;
    current = reached;
    mark(reached?.id);
    onward(headings[headings.indexOf(reached as HTMLElement) + 1]);
    if (reached) memory.set(key, reached.id);
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        look();
      });
    },
    { passive: true },
  );
}

function mark(id: string | undefined) {
  document.querySelectorAll('.toc a').forEach((link) => {
    if (id && link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
}

/** Nothing is offered to whoever has stopped in the first part, or came by a link to a place. */
function offer(id: string | null, headings: HTMLElement[]) {
  const place = document.querySelector<HTMLElement>('[data-continue]');
  const link = place?.querySelector('a');
  const stopped = headings.findIndex((heading) => heading.id === id);
  if (!place || !link || stopped < 1 || location.hash) return;
  link.href = `#${id}`;
  link.textContent = title(headings[stopped]);
  place.hidden = false;
}

/** On a phone, the next part is one press away. */
function onward(next: HTMLElement | undefined) {
  const bar = document.querySelector<HTMLElement>('[data-onward]');
  const name = bar?.querySelector('[data-next]');
  const link = bar?.querySelector('a');
  if (!bar || !name || !link) return;
  bar.hidden = !next;
  if (!next) return;
  name.textContent = title(next);
  link.href = `#${next.id}`;
}

/** The words of a heading, or of the heading of a quiz, without the numbers of its notes. */
function title(part: HTMLElement) {
  const heading = (part.querySelector('h2') ?? part).cloneNode(true) as HTMLElement;
  heading.querySelectorAll('sup').forEach((note) => note.remove());
  return heading.textContent?.trim() ?? '';
}
