using Microsoft.OpenApi;
using static TnlOpenData.Api.OpenApi.CommonSchemas;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The schema of the service document.</summary>
internal static class ServiceSchema
{
    public static OpenApiSchema Of(OpenApiDocument document) => Object("Le service, ses ressources et la version des données servie.", [
        ("title", TextSchema("Nom du jeu de données.", "Palmarès du label Territoire Numérique Libre")),
        ("description", TextSchema("Ce qu’il contient, et ce qui lui manque.", "Éditions, collectivités et distinctions du label, avec leurs sources.")),
        .. Responses.Provenance(document),
        ("data_status", Object("L’état du répertoire de données par rapport à ce qui est servi.",
            ("state", TextSchema("current, ou refused : les données ont des défauts et la dernière bonne version est servie.", "current")),
            ("problem_count", Count("Nombre de défauts.", 0)),
            ("problems", Many("Les premiers défauts, un par ligne.", TextSchema("Un défaut.", "awards.csv:17: level: \"6\" is not a level of scale copylefts: one of 1, 2, 3, 4, 5"))))),
        ("resources", Many("Les listes du service.", Object("Une liste.",
            ("name", TextSchema("Son nom.", "awards")),
            ("title", TextSchema("Son titre.", "Distinctions")),
            ("description", TextSchema("Ce qu’elle contient.", "Une ligne par distinction reçue.")),
            ("count", new OpenApiSchema { Type = JsonSchemaType.Integer | JsonSchemaType.Null, Format = "int32", Description = "Nombre de lignes ; nul quand la liste attend d’abord une question." }),
            ("href", TextSchema("Son adresse.", "http://localhost:5080/v1/awards", "uri")),
            ("formats", Many("Les formats offerts.", TextSchema("Un format.", "csv"))),
            ("filters", Many("Les filtres.", TextSchema("Un filtre.", "edition")))))),
        ("links", Object("Liens du service.",
            ("self", TextSchema("Ce document.", "http://localhost:5080/v1", "uri")),
            ("permalink", TextSchema("Le même document, attaché à cette version des données.", "http://localhost:5080/v1/releases/c0ffee0123456789", "uri")),
            ("releases", TextSchema("Les versions que ce serveur détient.", "http://localhost:5080/v1/releases", "uri")),
            ("openapi", TextSchema("Le contrat.", "http://localhost:5080/openapi.yaml", "uri")),
            ("documentation", TextSchema("La documentation.", "http://localhost:5080/docs", "uri")),
            ("graphiql", TextSchema("Les mêmes données en un graphe : la console GraphQL, dont les questions s’envoient à /graphql.", "http://localhost:5080/graphiql", "uri")),
            ("graphql_schema", TextSchema("Le schéma du graphe.", "http://localhost:5080/graphql/schema.graphql", "uri")))),
    ]);
}
