using Microsoft.OpenApi;
using TnlOpenData.Queries;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using static TnlOpenData.Api.OpenApi.SchemaBuilders;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The schemas that many responses share: release, licence, links, coverage and problems.</summary>
internal static class CommonSchemas
{
    private const string Permalink = "La même réponse, attachée à cette version des données : elle ne changera jamais.";

    private const string ProblemDetail = "Le paramètre « edtion » n’existe pas ici. Vouliez-vous dire « edition » ?";

    public static void AddTo(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        schemas["Release"] = Object("La version des données d’où vient la réponse.",
            ("id", TextSchema("Nom de la version : les 16 premiers chiffres de son empreinte.", "c0ffee0123456789")),
            ("version", TextSchema("Numéro donné par le paquet de données.", "2026.11.22")),
            ("created", TextSchema("Date des données, en temps universel.", "2026-11-22T00:00:00Z", "date-time")),
            ("sha256", TextSchema(
                "Empreinte SHA-256 du contenu canonique.",
                "c0ffee0123456789c0ffee0123456789c0ffee0123456789c0ffee0123456789")));
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
            ("self", Uri("Cette page.")),
            ("permalink", Uri(Permalink)),
            ("first", Uri("La première page.")),
            ("next", Uri("La page suivante.", canBeEmpty: true)),
            ("prev", Uri("La page précédente.", canBeEmpty: true)),
            ("formats", Reference("Formats", document)));
        schemas["ItemLinks"] = Object("Liens de la fiche.",
            ("self", Uri("Cette réponse.")),
            ("permalink", Uri(Permalink)),
            ("canonical", Uri("L’adresse de référence, quel que soit le code demandé.")),
            ("formats", Reference("Formats", document)));
        schemas["Releases"] = Object("Les versions des données que ce serveur détient.",
            ("data", Many("Les versions.", Object("Une version.",
                ("id", TextSchema("Son identifiant.", "c0ffee0123456789")),
                ("version", TextSchema("Son numéro ; null si son fichier ne se lit plus.", "2026.11.23", canBeEmpty: true)),
                ("created", TextSchema("Sa date ; null si son fichier ne se lit plus.", "2026-11-23T00:00:00Z", "date-time", true)),
                ("current", new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "C’est celle qui est servie." }),
                ("href", Uri("Son service."))))),
            ("links", Object("Liens.", ("self", Uri("Cette liste.")))));
        AddCoverage(document);
        schemas["Census"] = CensusSchema.Of();
        AddProblem(document);
        schemas["Service"] = BodySchemas.Service(document);
    }

    private static void AddCoverage(OpenApiDocument document)
    {
        var nested = (OpenApiSchema)((OpenApiSchema)document.Components!.Schemas!["EditionsRow"]).Properties!["coverage"];
        document.Components.Schemas["EditionCoverage"] = Object(
            "Sur quoi repose la réponse : lauréats recensés et nombre annoncé par l’ADULLACT d’une édition.",
            [("edition", Count("Année de l’édition.", 2018)), .. nested.Properties!.Select(p => (p.Key, p.Value))]);
    }

    private static void AddProblem(OpenApiDocument document)
    {
        var error = Object("Un défaut de la question.",
            ("parameter", TextSchema("Le paramètre en cause.", "edtion")),
            ("value", TextSchema("La valeur en cause.", "2018", canBeEmpty: true)),
            ("detail", TextSchema("Ce qui ne va pas et ce qui irait.", ProblemDetail)),
            ("suggestion", TextSchema("La valeur la plus proche qui irait.", "edition", canBeEmpty: true)),
            ("allowed", Many(
                "Ce qui peut se trouver là, quand la liste est connue et courte ; une fois par paramètre.",
                new OpenApiSchema { Type = JsonSchemaType.String })));
        var codes = string.Join(", ", ProblemType.All.Select(t => t.Code));
        var problem = Object(
            "Une erreur, selon la RFC 9457, en français ou en anglais selon Accept-Language.",
            (
                "type",
                TextSchema($"Adresse qui nomme le genre d’erreur : {codes}.", "http://localhost:5080/problems/unknown-parameter", "uri")),
            ("title", TextSchema("Le genre d’erreur.", "Paramètre inconnu")),
            ("status", Count("Le code HTTP.", 400)),
            ("detail", TextSchema("Ce qui ne va pas et ce qui irait.", ProblemDetail)),
            ("instance", TextSchema("Le chemin demandé.", "/v1/awards")),
            ("trace_id", TextSchema("Identifiant de la requête, à citer pour signaler l’erreur.", "4bf92f3577b34da6a3ce929d0e0e4736")));
        problem.Properties!["suggestion"] = TextSchema(
            "Adresse de ce qui était sans doute cherché.",
            "http://localhost:5080/v1/collectivities/echirolles",
            "uri");
        problem.Properties["errors"] = Many($"Les défauts de la question, {QueryErrors.Most} au plus.", error);
        problem.Properties["more_errors"] = Count("Combien d’autres défauts ne sont pas dans « errors ».", 480);
        document.Components!.Schemas!["Problem"] = problem;
    }
}
