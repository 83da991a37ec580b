using System.Text.Json.Nodes;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Publishing.Publications;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>The datasets in the vocabulary of schema.org, for dataset search engines: the first, and the others in its catalogue.</summary>
public static class SchemaOrg
{
    public static JsonObject Of(Publication publication)
    {
        var catalogue = Catalogue(publication);
        catalogue["dataset"] = new JsonArray([.. CatalogueDataset.All.Skip(1).Select(d => (JsonNode)Of(publication, d))]);
        var first = Of(publication, CatalogueDataset.All[0]);
        first.Insert(0, "@context", "https://schema.org/");
        first["variableMeasured"] = Texts(["Édition", "Niveau", "Statut du niveau", "Collectivité", "Mentions et faits marquants"]);
        first["includedInDataCatalog"] = catalogue;
        return first;
    }

    private static JsonObject Catalogue(Publication publication) => new()
    {
        ["@type"] = "DataCatalog",
        ["@id"] = $"{publication.Address}/catalogue",
        ["name"] = "Données ouvertes du label Territoire Numérique Libre",
        ["url"] = $"{publication.Address}/catalogue.jsonld",
    };

    private static JsonObject Of(Publication publication, CatalogueDataset dataset)
    {
        var release = publication.Snapshot.Release;
        var editions = publication.Snapshot.Editions;
        var described = new JsonObject
        {
            ["@type"] = "Dataset",
            ["@id"] = $"{publication.Address}/catalogue#{dataset.Id}",
            ["name"] = dataset.Title,
            ["description"] = dataset.DescriptionIn(publication),
            ["url"] = $"{publication.Address}/donnees",
            ["identifier"] = dataset.Id,
            ["keywords"] = Texts(publication.About.Keywords),
            ["inLanguage"] = "fr",
            ["license"] = release.LicenceUrl,
            ["creditText"] = Citation.Attribution(release),
            ["isAccessibleForFree"] = true,
            ["creator"] = new JsonObject
            {
                ["@type"] = "Organization",
                ["name"] = publication.About.Publisher,
                ["url"] = $"{publication.Address}/donnees",
            },
            ["version"] = release.Version,
            ["datePublished"] = ProvenanceJson.Iso(release.Created),
            ["dateModified"] = ProvenanceJson.Iso(release.Created),
            ["temporalCoverage"] = $"{editions[0].Edition.Year}-01-01/{editions[^1].Edition.Year}-12-31",
            ["spatialCoverage"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = "France",
                ["geo"] = new JsonObject { ["@type"] = "GeoShape", ["box"] = FranceBox.SchemaOrg },
            },
            ["distribution"] = new JsonArray([.. publication.Dumps.Where(d => dataset.Holds(d.Dump)).Select(d => (JsonNode)new JsonObject
            {
                ["@type"] = "DataDownload",
                ["name"] = d.Dump.Title,
                ["contentUrl"] = $"{publication.Address}/dumps/{d.Dump.Name}",
                ["encodingFormat"] = d.Dump.MediaType,
                ["contentSize"] = d.IsWritten ? $"{d.Bytes} B" : null,
                ["sha256"] = d.IsWritten ? d.Sha256 : null,
            })]),
        };
        if (dataset.SourcesIn(publication).ToArray() is { Length: > 0 } sources)
        {
            described["isBasedOn"] = Texts(sources);
        }

        return described;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
