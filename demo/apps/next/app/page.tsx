import { Widgets } from './widgets';

export default function Page() {
  return (
    <main>
      <h1>passerelle dans Next</h1>
      <Widgets />
    </main>
  );
}
