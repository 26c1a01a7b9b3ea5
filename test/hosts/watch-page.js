// Put first into every demo page by the test server: keeps what goes wrong there, from before its own scripts run.
{
  const watch = { faults: [], warnings: [], shift: 0 };
  // Read once by the tests; nothing in a page looks for it.
  Object.defineProperty(window, 'watch', { value: watch });
  const text = (value) => {
    const { stack = '' } = Object(value);
    return `${value} ${stack}`.trim();
  };
  addEventListener(
    'error',
    ({ target, message, error }) =>
      watch.faults.push(target === window ? `error: ${message} ${text(error)}` : `not loaded: ${target.outerHTML}`),
    true
  );
  addEventListener('unhandledrejection', ({ reason }) => watch.faults.push(`rejection: ${text(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watch.faults.push(`policy: ${violatedDirective} ${blockedURI}`)
  );
  for (const [level, said] of [
    ['error', watch.faults],
    ['warn', watch.warnings],
  ]) {
    const { [level]: say } = console;
    console[level] = (...values) => {
      said.push(`console: ${values.map(text).join(' ')}`);
      say.apply(console, values);
    };
  }
  // Chromium alone knows it.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) watch.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
}
