using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Catalogue;
using TnlOpenData.Dumps;
using TnlOpenData.Formats;

namespace TnlOpenData.Api.Catalogue;

/// <summary><c>/donnees</c>: every file with its size and hash, the doors for programs, the licence and how to attribute, for people.</summary>
internal static class DataPage
{
    /// <summary>Accents are letters, not entities.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Of(Publication publication)
    {
        var release = publication.Snapshot.Release;
        return $"""
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Les données · Territoire Numérique Libre</title>
            <link rel="alternate" type="application/ld+json" href="{publication.Address}/dataset.jsonld">
            <link rel="alternate" type="application/atom+xml" title="Versions des données" href="{publication.Address}{ReleaseFeed.AtomPath}">
            <link rel="canonical" href="{publication.Address}/donnees">
            </head>
            <body>
            <main>
            <h1>Les données du palmarès Territoire Numérique Libre</h1>
            <p>{Text(Citation.Notice)}</p>
            <p>Version {Text(release.Version)} du {release.Created.UtcDateTime.ToString("d MMMM yyyy", French)}. Licence : <a href="{Text(release.LicenceUrl)}">{Text(release.LicenceTitle)}</a>. À citer ainsi : « {Text(Citation.Attribution(release))} »</p>
            <h2>Pour les programmes</h2>
            <ul>
            <li><a href="{publication.Address}/docs">API REST</a> : interroger, filtrer, compter, comparer ; contrat <a href="{publication.Address}/openapi.yaml">OpenAPI</a></li>
            <li><a href="{publication.Address}/graphiql">GraphQL</a> : tout le palmarès en un graphe ; <a href="{publication.Address}/graphql/schema.graphql">schéma</a></li>
            <li><a href="{publication.Address}/moissonnage/catalogue.jsonld">Catalogue à moissonner</a> (data.gouv.fr), <a href="{publication.Address}/catalogue.ttl">catalogue DCAT-AP 3.0.1</a>, <a href="{publication.Address}/datapackage.json">Data Package</a></li>
            <li><a href="{publication.Address}/dumps/manifest.json">Manifeste des fichiers</a> et <a href="{publication.Address}/dumps/sha256sums.txt">empreintes SHA-256</a></li>
            <li><a href="{publication.Address}{ReleaseFeed.AtomPath}">Fil Atom des versions</a> et <a href="{publication.Address}/v1/changes">ce qui a changé</a> de l’une à l’autre</li>
            </ul>
            <h2>Fichiers</h2>
            {string.Concat(CatalogueDataset.All.Select(d => Section(publication, d)))}
            </main>
            </body>
            </html>

            """;
    }

    private static string Section(Publication publication, CatalogueDataset dataset) => $"""
        <h3 id="{dataset.Id}">{Text(dataset.Title)}</h3>
        <p>{Text(dataset.Description)}</p>
        <table>
        <caption>Fichiers : {Text(dataset.Title)}</caption>
        <thead><tr><th scope="col">Fichier</th><th scope="col">Contenu</th><th scope="col">Lignes</th><th scope="col">Octets</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>
        {string.Concat(publication.Dumps.Where(d => dataset.Holds(d.Dump)).Select(d => Row(publication.Address, d)))}</tbody>
        </table>

        """;

    private static string Row(string address, PublishedDump file) =>
        $"<tr><td><a href=\"{address}/dumps/{file.Dump.Name}\">{file.Dump.Name}</a></td><td>{Text(file.Dump.Title)}</td><td>{file.Dump.Rows?.ToString("N0", French)}</td><td>{file.Bytes.ToString("N0", French)}</td><td><code>{file.Sha256}</code></td></tr>\n";

    private static string Text(string text) => Encoder.Encode(text);
}
