namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The editions are of ten years, the populations of one or two.</summary>
internal static class PopulationRule
{
    private const string NoPopulation = "It shows no population.";

    public static readonly SurfaceRule Rule = new("A population carries its year")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["list"] =
            [
                new("/palmares?departement=38", "table th") { Says = ["Habitants (2023)"] },
                new("/palmares?kind=metropole", "td.number") { Says = ["(2022)"] },
                new("/palmares?kind=syndicat", "td.number") { Says = ["sans objet"], Never = ["non publiés"] },
            ],
            ["town"] =
            [
                new("/collectivites/echirolles", "dl.facts") { Says = ["habitants (population 2023)"] },
                new("/collectivites/eurometropole-de-strasbourg", "dl.facts") { Says = ["habitants (population 2022)"] },
            ],
            ["place"] =
            [
                new("/territoires/31555-toulouse", "dl.facts") { Says = ["habitants (population 2023)"] },
                new("/territoires/31555-toulouse", "#taille") { Says = ["(2023)"] },
            ],
            ["area"] = [new("/departements/38-isere", "dl.facts dt") { Says = ["habitants (2023)"] }],
            ["statistics"] =
            [
                new("/statistiques", "th") { Says = ["Habitants (2023)", "Par million d’habitants (2023)"], Never = ["Habitants |"] },
                new("/statistiques", "section[aria-labelledby=france] p") { Says = ["habitants (2023)"] },
            ],
            ["spreadsheet"] =
            [
                new("/v1/collectivities.csv?profile=excel-fr") { Says = ["Année de la population"] },
                new("/v1/statistics.csv?by=all&profile=excel-fr") { Says = ["Année des populations"] },
            ],
        },
        Exempt = SurfaceKinds.AllBut(NoPopulation, "list", "town", "place", "area", "statistics", "spreadsheet"),
    };
}
