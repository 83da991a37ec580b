namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The year after the last edition of the real data is told of where editions are listed.</summary>
internal static class NextEditionRule
{
    private const string Elsewhere = "It tells of what is on record; the next edition is not.";

    private static readonly int Year = RealCounts.Editions.Max() + 1;

    private static readonly string[] Others =
    [
        "search", "list", "town", "place", "area", "map", "statistics", "records", "comparison", "data", "badge", "card", "embed", "feed",
        "spreadsheet", "news",
    ];

    public static readonly SurfaceRule Rule = new("The next edition has a page")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] = Told("/"),
            ["editions"] = Told("/editions"),
            ["text"] = [new("/label", "#candidater ~ p") { Says = [$"Prochaine édition : {Year}"] }],
            ["edition"] =
            [
                new($"/editions/{Year - 1}", ".neighbours") { Says = [$"Prochaine édition : {Year}"] },
                new($"/editions/{Year}")
                {
                    Says = [$"Prochaine édition : {Year}", "annoncés en novembre ou en décembre", $"Aucune date n’est connue pour {Year}"],
                    Never = ["distinction recensée sur"],
                },
            ],
        },
        Exempt = Others.ToDictionary(k => k, _ => Elsewhere, StringComparer.Ordinal),
    };

    private static SurfaceCase[] Told(string address) =>
    [
        new(address, "h2") { Says = [$"Prochaine édition : {Year}"] },
        new(address, "#prochaine ~ p")
        {
            Says = [$"Aucun résultat de l’édition {Year} n’est recensé ici", "territoire-numerique-libre.org"],
        },
    ];
}
