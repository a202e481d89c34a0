import { depth } from './depth';
import { models } from './model';
import { predictions } from './predict';
import { position } from './position';
import { quizzes } from './quiz';

// Documents are whole without script. What follows makes them quicker to use, once the text is in view.
requestAnimationFrame(() =>
  setTimeout(() => {
    depth();
    models();
    predictions(document);
    quizzes();
    position();
  }),
);
