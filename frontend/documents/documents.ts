import { depth } from './depth';
import './model';
import { predictions } from './predict';
import { position } from './position';
import { quizzes } from './quiz';

// Documents are whole without script. What follows makes them quicker to use.
depth();
position();
predictions(document);
quizzes();
