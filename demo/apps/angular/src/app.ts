import 'passerelle/quiz/define';
import { Component, signal } from '@angular/core';
import type { MessageOverrides } from 'passerelle';
import { PASSERELLE_DIRECTIVES } from 'passerelle/angular';

@Component({
  selector: 'app-root',
  imports: [PASSERELLE_DIRECTIVES],
  templateUrl: './app.html',
})
export class App {
  readonly words: MessageOverrides = { journey: { title: 'Votre parcours avec nous' } };
  readonly answered = signal(0);

  loadJourney(): void {
    void import('passerelle/journey/define');
  }
}
