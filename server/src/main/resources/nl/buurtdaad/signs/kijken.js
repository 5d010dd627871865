(async () => {
  const office = JSON.parse(localStorage.getItem('buurtdaad.office'));
  const sign = location.pathname.split('/')[2].toUpperCase();
  const seen = 'iMayLogVisit projects{name}';
  const ask = async (query, more) => {
    const reply = await fetch('/graphql', {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json',
        Authorization: `Bearer ${office.key}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ query, variables: { sign, ...more } }),
    });
    return (await reply.json()).data;
  };
  const line = (look, text) =>
    Object.assign(document.createElement('p'), { className: look, textContent: text, dir: 'auto' });
  const found = await ask(`query($sign:ID!){visitAt(sign:$sign){${seen}}}`).catch(() => null);
  if (!found?.visitAt) return;
  const { iMayLogVisit, projects } = found.visitAt;
  if (projects.length === 0) return;
  const block = Object.assign(document.createElement('section'), { className: 'block', id: 'kijken' });
  document.querySelector('#dank').before(block);
  const came = () => {
    const thanks = line('band', words.cameToday);
    thanks.setAttribute('role', 'status');
    block.replaceChildren(thanks);
  };
  if (!iMayLogVisit) return came();
  // The same for each tap, so that a visit of which the answer was lost counts once.
  const key = crypto.randomUUID();
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'quiet',
    textContent: words.iCame,
  });
  const names = projects.map(({ name }) => name).join(', ');
  const where = Object.assign(line('soft', words.iCameWhere.replace('{projects}', () => names)), { id: 'kijken-hint' });
  button.setAttribute('aria-describedby', where.id);
  block.append(button, where);
  button.addEventListener('click', async () => {
    button.disabled = true;
    const mutation = 'mutation($sign:ID!$key:ID!){logVisitAt(sign:$sign,key:$key){__typename}}';
    const said = await ask(mutation, { key }).catch(() => null);
    if (said?.logVisitAt.__typename === 'VisitsLogged') return came();
    button.disabled = false;
    block.querySelector('.problem')?.remove();
    const problem = line('problem', words.notLogged);
    problem.setAttribute('role', 'alert');
    block.append(problem);
  });
})();
