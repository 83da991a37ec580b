namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>A source says who speaks, when it was read, whether its title was, and whether a copy is kept.</summary>
internal static class SourceRule
{
    private const string NoSource = "It names no source: its page does.";

    private static readonly string[] Never = ["titre reconstitué", "(organiser)", "(laureate)", "(press)", "rebuilt"];

    private static readonly string[] Always = ["lue le ", "date de lecture non connue", "sans copie archivée", "titre non lu"];

    public static readonly SurfaceRule Rule = new("A source tells its kind, its reading and its title")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["town"] = [new("/collectivites/nevers", ".proof, .quiet") { Says = ["date de lecture non connue", "sans copie archivée"] }],
            ["edition"] =
            [
                new("/editions/2018", ".proof, .quiet, .facts") { Says = ["(organisatrice du label)", "sans copie archivée"] },
            ],
            ["data"] =
            [
                new("/donnees", "[aria-labelledby=sources]")
                {
                    Says =
                    [
                        .. Always, "organisatrice du label", "lauréat du label", "presse", "association",
                        "parti, groupe ou personne politique",
                        "site personnel ou communauté du logiciel libre", "État ou organisme public",
                    ],
                    Never = Never,
                },
            ],
            ["text"] = [new("/label", ".quiet") { Says = ["(organisatrice du label)", "sans copie archivée"], Never = Never }],
            ["spreadsheet"] = [new("/v1/sources.csv?profile=excel-fr") { Says = ["Titre non lu", "Organisatrice du label"] }],
        },
        Exempt = new[]
        {
            "home", "search", "list", "place", "area", "editions", "map", "statistics", "comparison", "badge", "card", "embed", "records",
            "feed", "news",
        }.ToDictionary(kind => kind, _ => NoSource, StringComparer.Ordinal),
    };
}
