using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The schema of the rate of the census.</summary>
internal static class CensusSchema
{
    private const string Description =
        "Le taux du recensement, le même partout : lauréats recensés sur lauréats annoncés, dans les éditions dont le nombre a été "
        + "annoncé, fût-ce par un intervalle, dont le plus grand nombre compte. Toujours de toutes les éditions ; dans /v1 et "
        + "/v1/coverage. Nul si aucun nombre n’a été annoncé.";

    private const string Statement = "93 des 232 ou 233 lauréats annoncés sont recensés (40\u202f%), dans les 9 éditions sur 10 dont le "
        + "nombre de lauréats a été annoncé.";

    public static OpenApiSchema Of()
    {
        var schema = SchemaBuilders.Object(
            Description,
            ("editions", SchemaBuilders.Count("Nombre d’éditions qui comptent.", 9)),
            ("of_editions", SchemaBuilders.Count("Nombre d’éditions en tout.", 10)),
            ("recorded", SchemaBuilders.Count("Lauréats recensés de ces éditions.", 93)),
            ("announced_low", SchemaBuilders.Count("Lauréats annoncés, au moins.", 232)),
            ("announced_high", SchemaBuilders.Count("Lauréats annoncés, au plus.", 233)),
            ("share", new OpenApiSchema
            {
                Type = JsonSchemaType.Number,
                Format = "double",
                Description = "recorded divisé par announced_high, de 0 à 1.",
                Examples = [JsonValue.Create(0.3991)],
            }),
            ("statement", SchemaBuilders.TextSchema("Le taux en une phrase.", Statement)));
        schema.Type = JsonSchemaType.Object | JsonSchemaType.Null;
        return schema;
    }
}
