using Microsoft.OpenApi;
using TnlOpenData.Formats.Writing;
using static TnlOpenData.Api.OpenApi.SchemaBuilders;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The schemas of whole response bodies: a list, an item, a GeoJSON collection, the service document.</summary>
internal static class BodySchemas
{
    public static OpenApiSchema GeoJson => new()
    {
        Type = JsonSchemaType.Object,
        Description = "FeatureCollection RFC 7946 : un point par ligne située ; "
            + "`unlocated` compte les lignes sans coordonnées, laissées de côté.",
    };

    public static OpenApiSchema List(IOpenApiSchema row, OpenApiDocument document)
    {
        var meta = Object("Ce qu’il faut savoir pour se servir des lignes.", [
            ("resource", TextSchema("La liste.", "awards")),
            ("total", Count("Nombre exact de lignes qui répondent, toutes pages réunies.", 12)),
            ("count", Count("Nombre de lignes de cette page.", 12)),
            ("offset", Count("Nombre de lignes avant cette page.", 0)),
            ("limit", OptionalCount("Nombre de lignes par page ; nul quand tout est rendu en une fois (limit=all).")),
            .. Provenance(document), ("citation", Citation)]);
        meta.Properties!["facets"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "Pour chaque facette demandée : ses valeurs et le nombre de lignes de chacune.",
            AdditionalProperties = Many("Les valeurs.", Object("Une valeur.",
                ("value", TextSchema("La valeur ; nulle pour les lignes qui n’en ont pas.", "commune", canBeEmpty: true)),
                ("count", Count("Nombre de lignes.", 12)),
                ("filter", TextSchema("Ce que le filtre du même nom prend pour demander ces lignes.", "commune")))),
        };
        meta.Properties["coverage"] = Many(
            "Quand la question nomme des éditions : sur quoi repose la réponse.",
            Reference("EditionCoverage", document));
        meta.Properties["census"] = Reference("Census", document);
        return Object("Une page de lignes.",
            ("data", Many("Les lignes.", row)),
            ("meta", meta),
            ("links", Reference("ListLinks", document)));
    }

    public static OpenApiSchema Item(IOpenApiSchema row, OpenApiDocument document) => Object("Une fiche.",
        ("data", row),
        ("meta", Object("Ce qu’il faut savoir pour se servir de la fiche.", [
            ("resource", TextSchema("La liste dont elle vient.", "awards")),
            .. Provenance(document),
            ("citation", Citation)])),
        ("links", Reference("ItemLinks", document)));

    private static OpenApiSchema Citation => Object("Comment citer la réponse.",
        ("fr", TextSchema("En français.", "TNL Open Data, recensement indépendant d’après l’ADULLACT et 79 sources, « Distinctions »…")),
        ("en", TextSchema("En anglais.", "TNL Open Data, independent census after ADULLACT and 79 sources, “Distinctions”…")),
        ("bibtex", TextSchema("BibTeX.", "@misc{tnl-c0ffee0123456789, …}")),
        ("csl", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "CSL-JSON." }));

    private static (string, IOpenApiSchema)[] Provenance(OpenApiDocument document) =>
    [
        ("notice", TextSchema("Ce que l’absence d’une ligne veut dire.", ProvenanceJson.Notice)),
        ("release", Reference("Release", document)),
        ("licence", Reference("Licence", document)),
        ("attribution", TextSchema(
            "La phrase à citer.",
            "TNL Open Data, recensement indépendant d’après l’ADULLACT et les sources citées ; INSEE, DGCL, Etalab, IGN (Licence Ouverte). "
            + "Données du 2026-11-22.")),
    ];

    /// <summary>The service document, <c>/v1</c>.</summary>
    public static OpenApiSchema Service(OpenApiDocument document) =>
        Object("Le service, ses ressources et la version des données servie.", [
        ("title", TextSchema("Nom du jeu de données.", "Palmarès du label Territoire Numérique Libre")),
        ("description", TextSchema(
            "Ce qu’il contient, et ce qui lui manque.",
            "Éditions, collectivités et distinctions du label, avec leurs sources.")),
        .. Provenance(document),
        ("census", Reference("Census", document)),
        ("data_status", Object("L’état du répertoire de données par rapport à ce qui est servi.",
            ("state", TextSchema("current, ou refused : les données ont des défauts et la dernière bonne version est servie.", "current")),
            ("problem_count", Count("Nombre de défauts.", 0)),
            ("problems", Many("Les premiers défauts, un par ligne.", TextSchema(
                "Un défaut.",
                "awards.csv:17: level: \"6\" is not a level of scale copylefts: one of 1, 2, 3, 4, 5"))))),
        ("resources", Many("Les listes du service.", Object("Une liste.",
            ("name", TextSchema("Son nom.", "awards")),
            ("title", TextSchema("Son titre.", "Distinctions")),
            ("description", TextSchema("Ce qu’elle contient.", "Une ligne par distinction reçue.")),
            ("count", OptionalCount("Nombre de lignes ; nul quand la liste attend d’abord une question.")),
            ("href", TextSchema("Son adresse.", "http://localhost:5080/v1/awards", "uri")),
            ("formats", Many("Les formats offerts.", TextSchema("Un format.", "csv"))),
            ("filters", Many("Les filtres.", TextSchema("Un filtre.", "edition")))))),
        ("links", Object("Liens du service.",
            ("self", TextSchema("Ce document.", "http://localhost:5080/v1", "uri")),
            ("permalink", TextSchema(
                "Le même document, attaché à cette version des données.",
                "http://localhost:5080/v1/releases/c0ffee0123456789",
                "uri")),
            ("releases", TextSchema("Les versions que ce serveur détient.", "http://localhost:5080/v1/releases", "uri")),
            ("openapi", TextSchema("Le contrat.", "http://localhost:5080/openapi.yaml", "uri")),
            ("documentation", TextSchema("La documentation.", "http://localhost:5080/docs", "uri")),
            ("graphiql", TextSchema(
                "Les mêmes données en un graphe : la console GraphQL, dont les questions s’envoient à /graphql.",
                "http://localhost:5080/graphiql",
                "uri")),
            ("graphql_schema", TextSchema("Le schéma du graphe.", "http://localhost:5080/graphql/schema.graphql", "uri")))),
    ]);
}
