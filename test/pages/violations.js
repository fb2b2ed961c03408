/** What the content security policy of the page has refused so far, for the test that looks in from outside. */
window.violations = [];
document.addEventListener('securitypolicyviolation', event => {
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
