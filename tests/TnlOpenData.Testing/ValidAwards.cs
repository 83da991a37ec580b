namespace TnlOpenData.Testing;

/// <summary>Awards of every status: published, derived, range and unknown; assumed identities; first and returning laureates.</summary>
internal static class ValidAwards
{
    private const string First = "first";
    private const string Returning = "returning";

    public static IEnumerable<string[]> Rows { get; } =
    [
        Row(2016, "guillemets", "4", note: "Printed \"as is\"."),
        Row(2016, "formule", "3"),
        Row(2016, "emoji", "2..3"),
        Row(2016, "departement", "4", status: "derived", note: "The only other level 4."),
        Row(2016, "arobase", ""),
        Row(2016, "syndicat", "1", participation: First),
        Row(2024, "guillemets", "5", participation: Returning),
        Row(2024, "formule", "2"),
        Row(2024, "outre-mer", "4", participation: First),
        Row(2024, "plus", "3..5"),
        Row(2024, "region", ""),
        Row(2024, "gip", "3", identity: "assumed", note: "Homonyms; the only one with a label."),
        Row(2025, "guillemets", "or", participation: Returning),
        Row(2025, "formule", "argent"),
        Row(2025, "emoji", "bronze"),
        Row(2025, "outre-mer", "badge"),
        Row(2025, "polynesie", "bronze..or"),
        Row(2025, "point-virgule", "or"),
        Row(2025, "moins", ""),
        Row(2025, "arobase", "argent", participation: Returning),
        Row(2025, "centre-de-gestion", "bronze"),
        Row(2025, "association", "badge", participation: First),
        Row(2025, "deux-lignes", "or"),
    ];

    private static string[] Row(
        int edition,
        string id,
        string level,
        string? status = null,
        string identity = "published",
        string participation = "",
        string? note = null)
    {
        var bounds = level.Split("..");
        var isRange = bounds.Length == 2;
        status ??= isRange ? "range" : level.Length == 0 ? "unknown" : "published";
        return
        [
            $"{edition}",
            id,
            $"Nom imprimé, {id}",
            isRange ? "" : level,
            isRange ? bounds[0] : "",
            isRange ? bounds[1] : "",
            identity,
            status,
            participation switch
            {
                Returning => "true",
                First => "false",
                _ => "",
            },
            participation switch
            {
                Returning => "false",
                First => "true",
                _ => "",
            },
            $"official-{edition}",
            $"« {id} : distingué » en {edition}",
            note ?? (isRange ? "Between two published levels." : ""),
        ];
    }
}
