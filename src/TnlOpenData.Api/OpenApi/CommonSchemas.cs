using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TnlOpenData.Api.Http;

namespace TnlOpenData.Api.OpenApi;

/// <summary>Schemas that every answer shares: where it comes from, its links, and problems.</summary>
internal static class CommonSchemas
{
    public static void AddTo(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        schemas["Release"] = Object("La version des données d’où vient la réponse.",
            ("id", TextSchema("Nom de la version : les 16 premiers chiffres de son empreinte.", "c0ffee0123456789")),
            ("version", TextSchema("Numéro donné par le paquet de données.", "2026.11.22")),
            ("created", TextSchema("Date des données, en temps universel.", "2026-11-22T00:00:00Z", "date-time")),
            ("sha256", TextSchema("Empreinte SHA-256 du contenu canonique.", "c0ffee0123456789c0ffee0123456789c0ffee0123456789c0ffee0123456789")));
        schemas["Licence"] = Object("La licence des données.",
            ("id", TextSchema("Identifiant SPDX.", "etalab-2.0")),
            ("title", TextSchema("Nom de la licence.", "Licence Ouverte / Open Licence version 2.0")),
            ("url", TextSchema("Adresse de la licence.", "https://www.etalab.gouv.fr/licence-ouverte-open-licence", "uri")));
        schemas["Formats"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "La même réponse dans chaque format offert : nom du format, adresse.",
            AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
        };
        schemas["ListLinks"] = Object("Liens de la liste ; next et prev sont nuls en fin et en début.",
            ("self", Uri("Cette page.")), ("permalink", Uri("La même réponse, attachée à cette version des données : elle ne changera jamais.")), ("first", Uri("La première page.")),
            ("next", Uri("La page suivante.", true)), ("prev", Uri("La page précédente.", true)),
            ("formats", Reference("Formats", document)));
        schemas["ItemLinks"] = Object("Liens de la fiche.",
            ("self", Uri("Cette réponse.")), ("permalink", Uri("La même réponse, attachée à cette version des données : elle ne changera jamais.")), ("canonical", Uri("L’adresse de référence, quel que soit le code demandé.")),
            ("formats", Reference("Formats", document)));
        schemas["Releases"] = Object("Les versions des données que ce serveur détient.",
            ("data", Many("Les versions.", Object("Une version.",
                ("id", TextSchema("Son identifiant.", "c0ffee0123456789")),
                ("current", new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "C’est celle qui est servie." }),
                ("href", Uri("Son service."))))),
            ("links", Object("Liens.", ("self", Uri("Cette liste.")))));
        AddCoverage(document);
        AddProblem(document);
        schemas["Service"] = ServiceSchema.Of(document);
    }

    public static OpenApiSchema Object(string description, params (string Name, IOpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(p => p.Name, p => p.Schema, StringComparer.Ordinal),
        Required = properties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
    };

    public static OpenApiSchemaReference Reference(string name, OpenApiDocument document) => new(name, document);

    public static OpenApiSchema TextSchema(string description, string example, string? format = null, bool canBeEmpty = false) => new()
    {
        Type = canBeEmpty ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String,
        Format = format,
        Description = description,
        Examples = [JsonValue.Create(example)],
    };

    public static OpenApiSchema Count(string description, int example) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Description = description,
        Examples = [JsonValue.Create(example)],
    };

    public static OpenApiSchema Many(string description, IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Description = description, Items = items };

    private static OpenApiSchema Uri(string description, bool canBeEmpty = false) => new()
    {
        Type = canBeEmpty ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String,
        Format = "uri",
        Description = description,
    };

    private static void AddCoverage(OpenApiDocument document)
    {
        var nested = (OpenApiSchema)((OpenApiSchema)document.Components!.Schemas!["EditionsRow"]).Properties!["coverage"];
        document.Components.Schemas["EditionCoverage"] = Object("Sur quoi repose la réponse : lauréats recensés et nombre officiel d’une édition.",
            [("edition", Count("Année de l’édition.", 2018)), .. nested.Properties!.Select(p => (p.Key, p.Value))]);
    }

    private static void AddProblem(OpenApiDocument document)
    {
        var error = Object("Un défaut de la question.",
            ("parameter", TextSchema("Le paramètre en cause.", "edtion")),
            ("value", TextSchema("La valeur en cause.", "2018", canBeEmpty: true)),
            ("detail", TextSchema("Ce qui ne va pas et ce qui irait.", "Le paramètre « edtion » n’existe pas ici. Vouliez-vous dire « edition » ?")),
            ("suggestion", TextSchema("La valeur la plus proche qui irait.", "edition", canBeEmpty: true)),
            ("allowed", Many("Ce qui peut se trouver là, quand la liste est connue.", new OpenApiSchema { Type = JsonSchemaType.String })));
        var problem = Object("Une erreur, selon la RFC 9457, en français ou en anglais selon Accept-Language.",
            ("type", TextSchema("Adresse qui nomme le genre d’erreur : " + string.Join(", ", ProblemType.All.Select(t => t.Code)) + ".", "http://localhost:5080/problems/unknown-parameter", "uri")),
            ("title", TextSchema("Le genre d’erreur.", "Paramètre inconnu")),
            ("status", Count("Le code HTTP.", 400)),
            ("detail", TextSchema("Ce qui ne va pas et ce qui irait.", "Le paramètre « edtion » n’existe pas ici. Vouliez-vous dire « edition » ?")),
            ("instance", TextSchema("Le chemin demandé.", "/v1/awards")),
            ("trace_id", TextSchema("Identifiant de la requête, à citer pour signaler l’erreur.", "4bf92f3577b34da6a3ce929d0e0e4736")));
        problem.Properties!["suggestion"] = TextSchema("Adresse de ce qui était sans doute cherché.", "http://localhost:5080/v1/collectivities/echirolles", "uri");
        problem.Properties["errors"] = Many("Tous les défauts de la question.", error);
        document.Components!.Schemas!["Problem"] = problem;
    }
}
