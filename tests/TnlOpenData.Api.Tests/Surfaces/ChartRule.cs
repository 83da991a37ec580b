namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>What is on record is no sample of the levels: who has a high one makes it known.</summary>
internal static class ChartRule
{
    private const string NoChart = "It draws and counts no distribution of levels.";

    public static readonly SurfaceRule Rule = new("Charts draw what was announced")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["editions"] =
            [
                new("/editions", "table td") { Says = ["aucun (annoncé)", "aucun recensé", "–", "3 sur 3", "total non annoncé"] },
            ],
            ["edition"] =
            [
                // All levels were announced.
                new("/editions/2022", "figure.chart") { Says = ["3 lauréats sur 23 au niveau 5 en 2022"], Never = ["En gris", "en gris"] },
                new("/editions/2021", "figure.chart") { Says = ["1 lauréat sur 24 au niveau 5 en 2021"], Never = ["En gris", "en gris"] },
                // Some were, and the total.
                new("/editions/2018", "figure.chart")
                {
                    Says = ["11 lauréats sur 22 au niveau 4 en 2018", "11 de niveau non annoncé"],
                    Never = ["en gris"],
                },
                new("/editions/2023", "figure.chart")
                {
                    Says = ["4 lauréats sur 23 au niveau 5 en 2023", "en gris, car moins de la moitié"],
                },
                // Some were, without a total.
                new("/editions/2016", "figure.chart") { Says = ["en gris, car le nombre total de lauréats n’a pas été annoncé"] },
                // None was: drawn where most laureates are on record, greyed elsewhere.
                new("/editions/2024", "figure.chart")
                {
                    Says = ["17 lauréats recensés sur 24 en 2024", "7 pas recensés"],
                    Never = ["en gris", "niveau non annoncé"],
                },
                new("/editions/2020", "figure.chart") { Says = ["3 lauréats recensés sur 26 en 2020", "En gris, car moins de la moitié"] },
                new("/editions/2025", "figure.chart")
                {
                    Says =
                    [
                        "8 lauréats recensés sur 36 ou 37 (badges compris) en 2025", "En gris", "36 ou 37 de niveau non annoncé",
                    ],
                    Never = [": 37 de"],
                },
            ],
            ["statistics"] =
            [
                new("/statistiques", "section[aria-labelledby=niveaux] figure")
                {
                    Says =
                    [
                        "3 lauréats sur 23 au niveau 5 en 2022", "8 lauréats recensés sur 36 ou 37 (badges compris) en 2025",
                        "23 lauréats annoncés", "total non annoncé", "aucun (annoncé)", "aucun recensé",
                    ],
                    Never = ["0 sur 0"],
                },
            ],
        },
        Exempt = SurfaceKinds.AllBut(NoChart, "editions", "edition", "statistics"),
    };
}
