using TnlOpenData.Api.Tests.Site;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>What is on record of what was announced is computed once, and repeated.</summary>
internal static class RateRule
{
    private const string NoRate = "It counts what is on record of one edition, body or place, and states no rate of the census.";

    private static readonly CensusRate Rate = CensusRate.For(Packages.RealSnapshot.Editions)!;

    private static readonly string Percent = HtmlPages.Plain(CensusWords.Percent(Rate));

    private static readonly string Sentence = HtmlPages.Plain(CensusWords.Sentence(Rate));

    public static readonly SurfaceRule Rule = new("One rate, one place")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] =
            [
                new("/", ".figures li")
                {
                    Says =
                    [
                        Percent, "des lauréats annoncés recensés", $"{Rate.Recorded} sur {HtmlPages.Plain(CensusWords.Announced(Rate))}",
                    ],
                },
            ],
            ["place"] = [new("/territoires/31555-toulouse") { Says = [$"lauréats annoncés sont retrouvés ({Percent})"] }],
            ["area"] =
            [
                new("/departements/38-isere") { Says = [$"{Percent} des lauréats annoncés"] },
                new("/regions/84-auvergne-rhone-alpes") { Says = [$"{Percent} des lauréats annoncés"] },
            ],
            ["statistics"] = [new("/statistiques", "section[aria-labelledby=laureats] figcaption") { Says = [Sentence] }],
            ["data"] =
            [
                new("/donnees", "section[aria-labelledby=ce-qui-manque] p") { Says = [Sentence] },
                new("/v1/coverage") { Says = [Sentence] },
                new("/v1/coverage?edition=2018") { Says = [Sentence] },
                new("/v1") { Says = [Sentence] },
                new("/catalogue.jsonld") { Says = [Sentence] },
            ],
            ["feed"] = [new("/releases.atom") { Says = [Sentence] }, new("/releases.json") { Says = [Sentence] }],
        },
        Exempt = SurfaceKinds.AllBut(NoRate, "home", "place", "area", "statistics", "data", "feed"),
    };
}
