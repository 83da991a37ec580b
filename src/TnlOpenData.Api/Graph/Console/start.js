// Opens the console with the trusted documents of this service, one in each tab.
fetch('graphql/documents')
  .then(response => response.json())
  .then(({ documents }) => ReactDOM.createRoot(document.getElementById('console')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
      defaultTabs: documents.map(({ query }) => ({ query })),
      shouldPersistHeaders: false,
    })))
  .catch(error => { document.getElementById('console').textContent = `La console n’a pas pu démarrer : ${error.message}`; });
