using System.Globalization;
using TnlOpenData.Schema;

namespace TnlOpenData.Testing;

internal static class ValidTables
{
    private static readonly string[] Domains = ["strategie", "logiciels-libres", "formats-ouverts", "donnees-ouvertes", "mutualisation"];

    private static readonly Grid Collectivities = Grid.Of(AllTables.Collectivities, ValidCollectivities.Rows);

    private static readonly string[][] AwardRows = [.. ValidAwards.Rows];

    public static IReadOnlyList<Grid> All { get; } =
    [
        Grid.Of(AllTables.Sources, ValidSources.Rows),
        Grid.Of(AllTables.Scales,
            ["copylefts", "1", "1", "Niveau 1", "Level 1", "🄯", "", "official-2016"],
            ["copylefts", "2", "2", "Niveau 2", "Level 2", "🄯🄯", "", "official-2016"],
            ["copylefts", "3", "3", "Niveau 3", "Level 3", "🄯🄯🄯", "", "official-2016"],
            ["copylefts", "4", "4", "Niveau 4", "Level 4", "🄯🄯🄯🄯", "", "official-2016|official-2024"],
            ["copylefts", "5", "5", "Niveau 5", "Level 5", "🄯🄯🄯🄯🄯", "", "official-2016"],
            ["badge-metals", "badge", "1", "Badge", "Badge", "", "", "official-2025"],
            ["badge-metals", "bronze", "2", "Bronze", "Bronze", "", "", "official-2025"],
            ["badge-metals", "argent", "3", "Argent", "Silver", "", "", "official-2025"],
            ["badge-metals", "or", "4", "Or", "Gold", "", "Highest.", "official-2025|press-2025"]),
        Grid.Of(
            AllTables.Editions,
            [
                "2016", "copylefts", "Édition 2016", "2016-07-01", "2016-09-30", "2016-10-15", "2016-11-15", "2016-11-15", "Salon",
                "Paris", "20", "12", "", "", "", "https://label.example/2016", "official-2016", "",
            ],
            [
                "2024", "copylefts", "Édition 2024", "", "2024-11-08", "", "2024-12-04", "2024-12-04", "", "", "", "", "", "", "", "",
                "official-2024", "Count not published.",
            ],
            [
                "2025", "badge-metals", "Édition 2025", "2025-09-19", "2025-10-19", "", "2025-11-19", "2025-11-19",
                "Congrès, « le grand »", "Paris", "40", "", "30", "31", "5", "https://label.example/2025", "official-2025|press-2025", "",
            ]),
        Grid.Of(
            AllTables.Tallies,
            ["2016", "4", "2", "official-2016", "deux au niveau 4"],
            ["2016", "5", "0", "official-2016", "aucun au niveau 5"],
            ["2025", "or", "4", "press-2025", "quatre, dont \"l’or\""]),
        Grid.Of(AllTables.Domains, new[] { "2016", "2024", "2025" }.SelectMany(year => Domains.Select((code, i) =>
            new[] { year, code, year == "2024" ? "" : $"Domaine {code}", $"Domain {code}", Text(i + 1), $"official-{year}" }))),
        Collectivities,
        Grid.Of(
            AllTables.Histories,
            ["formule", "epci", Siren.Of(24380009), "=CC d’avant", "2017", "2019", "cog"],
            ["formule", "epci", Siren.Of(24380001), "Communauté d’agglo, \"la Grande\"", "2021", "", "cog"],
            ["moins", "kind", Siren.Of(20000003), "communaute-agglomeration", "2016", "2016", "cog"],
            ["moins", "kind", Siren.Of(20000003), "communaute-urbaine", "2017", "", "cog"],
            ["plus", "name", Siren.Of(20000002), "CA \"+32\", dite l’Ancienne", "2017", "2018", "cog"]),
        Grid.Of(AllTables.Awards, AwardRows),
        Grid.Of(AllTables.Mentions,
            ["2025", "guillemets", "coup-de-coeur", "mention", "Coup de cœur", "press-2025", "« coup de cœur »", "published", ""],
            [
                "2025", "formule", "coup-de-coeur", "mention", "", "press-2025",
                "=HYPERLINK(\"http://x.example\")",
                "disputed",
                "Denied by the organiser.",
            ],
            ["2025", "outre-mer", "premier-badge", "fact", "Premier badge", "press-2025", "« le tout premier »", "disputed", ""],
            ["2025", "point-virgule", "meilleur-score", "fact", "Meilleur score", "press-2025", "« le meilleur score »", "published", ""]),
        Grid.Of(
            AllTables.JuryMembers,
            ["2016", "1", "Ada Exemple", "Présidente", "Organisatrice", "official-2016"],
            ["2016", "2", "Étienne O’Modèle", "", "", "official-2016"],
            ["2025", "1", "李 小明", "Member", "Université, Paris", "official-2025"]),
        Grid.Of(AllTables.JuryComments,
            ["2016", "guillemets", "strategie", "Une stratégie « claire », dit le jury.", "official-2016"],
            ["2025", "formule", "", "=1+1 fait deux.", "official-2025"]),
        Grid.Of(
            AllTables.Scores,
            AwardRows
                .Where(a => a[0] != "2016")
                .SelectMany(
                    (award, i) =>
                        Domains.Select(
                            (code, j) =>
                                new[]
                                {
                                    award[0],
                                    award[1],
                                    code,
                                    Text(((i * 7) + (j * 3)) % 21 * 0.5m),
                                    j == 4 ? "20" : "10",
                                    award[10],
                                    j == 0 ? "« tant de points »" : "",
                                }))),
        Grid.Of(
            AllTables.Disagreements,
            ["2025-laureats", "2025", "Number of laureates", "30", "official-2025", "31", "press-2025", "Range 30..31", ""],
            ["2025-place", "2025", "Place", "Here", "official-2025", "There", "press-2025", "Non tranché", ""],
            ["nom-de-formule", "", "Name", "=1+1", "official-2016|official-2024", "2", "", "", "First line,\nsecond \"line\"."]),
        Grid.Of(
            AllTables.Leads,
            [
                "2016-jury", "2016", "2016", "Rest of the jury, « all of it »",
                "https://label.example/2016|https://presse.example/libre,2025",
                "At the end, says \"someone\".",
                "=1+1 names are missing.",
            ],
            ["apres-2016", "2016", "", "Later editions", "https://label.example/2016", "", "Never seen."],
            ["bareme", "", "", "Points", "https://label.example/2024?a=b&c=%C3%A9", "", "Not published."],
            ["2016-laureats", "2016", "2016", "Les 6 autres lauréats", "https://label.example/2016", "", "Never seen."],
            ["2025-laureats", "2025", "2025", "Les 19 ou 20 autres lauréats", "https://label.example/2025", "", "Never seen."]),
        .. ValidTerritories.All,
    ];

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
