import { predictions } from './predict';

/** Answers go to the same address as without script; of the page that comes back, the quiz alone takes its place. */
export function quizzes() {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const section = form.closest<HTMLElement>('.check');
    if (!form.matches('[data-quiz]') || !section) return;
    event.preventDefault();
    const answers = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    exchange(section, form.action, { method: 'POST', body: answers }).catch(() => form.submit());
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-afresh]');
    const section = link?.closest<HTMLElement>('.check');
    if (!link || !section) return;
    event.preventDefault();
    exchange(section, link.href, {}).catch(() => location.assign(link.href));
  });
}

async function exchange(section: HTMLElement, address: string, request: RequestInit) {
  const button = section.querySelector<HTMLButtonElement>('[type=submit]');
  if (button) button.disabled = true;
  try {
    const answer = await fetch(address, request);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(section.id);
    if (!fresh) throw new Error('the quiz is not in the page');
    section.replaceWith(document.adoptNode(fresh));
    predictions(fresh);
    fresh.focus({ preventScroll: true });
    fresh.scrollIntoView({ block: 'start' });
  } finally {
    if (button) button.disabled = false;
  }
}
