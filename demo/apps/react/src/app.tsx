import 'passerelle/quiz/define';
import type { MessageOverrides } from 'passerelle';
import type {} from 'passerelle/react';
import { useState } from 'react';

const words: MessageOverrides = { journey: { title: 'Votre parcours avec nous' } };

export function App() {
  const [answered, setAnswered] = useState(0);
  const [opened, setOpened] = useState<number>();
  const [asked, setAsked] = useState(false);
  // React 19 does not give a listener written in JSX to an element that a server has rendered
  // (facebook/react#35446): there, a ref adds it.
  return (
    <>
      <h1>passerelle dans React</h1>
      <passerelle-quiz
        ref={(quiz) => {
          const hear = ({ detail }: HTMLElementEventMap['passerelle-progress']) => setAnswered(detail.done);
          quiz?.addEventListener('passerelle-progress', hear);
          return () => quiz?.removeEventListener('passerelle-progress', hear);
        }}
        heading-level={3}
        theme="auto"
      >
        <p>Le questionnaire se charge.</p>
      </passerelle-quiz>
      <p>
        Réponses : <output>{answered}</output>
      </p>
      {/* Before the element is defined, React would write an object as an attribute: a ref sets the property. */}
      <passerelle-journey
        ref={(journey) => {
          if (journey) journey.messages = words;
        }}
        profile="parcours"
      >
        <p>Le parcours attend.</p>
      </passerelle-journey>
      <button
        type="button"
        onClick={() => {
          setAsked(true);
          void import('passerelle/journey/define');
        }}
      >
        Charger le parcours
      </button>
      {asked && (
        <passerelle-job-card job="D1106" onpasserelle-job-select={({ detail }) => setOpened(detail.position)} />
      )}
      {opened !== undefined && <p>Fiche ouverte</p>}
    </>
  );
}
