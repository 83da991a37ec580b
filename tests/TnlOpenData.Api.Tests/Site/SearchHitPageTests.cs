using System.Net;
using TnlOpenData.Search;
using TnlOpenData.Site.Addresses;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Whatever the search finds has a page.</summary>
public class SearchHitPageTests(RealServer real, SyntheticServer synthetic)
{
    [Theory]
    [InlineData("toulouse", SearchItem.TerritoryType, "/territoires/31555-toulouse")]
    [InlineData("echirolles", SearchItem.CollectivityType, "/collectivites/echirolles")]
    [InlineData("isere", SearchItem.DepartementType, "/departements/38-isere")]
    [InlineData("bretagne", SearchItem.RegionType, "/regions/53-bretagne")]
    [InlineData("2018", SearchItem.EditionType, "/editions/2018")]
    [InlineData("niveau 4", SearchItem.LevelType, "/palmares?level=4")]
    [InlineData("sobriete numerique", SearchItem.MentionType, "/palmares?mention=sobriete-numerique")]
    public void A_hit_leads_to_its_page(string typed, string type, string path) => Assert.Contains(
        SearchIndex.Of(Packages.RealSnapshot).Find(SearchText.Typed(typed)),
        h => h.Thing.Type == type && PagePaths.Of(h.Thing) == path);

    [Fact]
    public async Task Every_thing_of_the_label_and_one_in_a_thousand_places_has_a_page_that_is_there()
    {
        foreach (var (server, snapshot) in new[] { ((TnlServer)real, Packages.RealSnapshot), (synthetic, Packages.SyntheticSnapshot) })
        {
            string[] typed =
            [
                .. snapshot.Data.Scales.Select(l => l.LabelFr),
                .. snapshot.Data.Mentions.Select(m => m.NameFr ?? m.Code.Replace('-', ' ')).Distinct(),
                .. snapshot.Data.Domains.Select(d => d.NameFr ?? d.Code.Replace('-', ' ')).Distinct(),
                .. snapshot.Territories.All.Where((_, at) => at % 1000 == 0).Select(t => t.Name),
            ];
            var paths = typed
                .Select(t => SearchText.Typed(t))
                .Where(t => !t.IsEmpty)
                .SelectMany(t => SearchIndex.Of(snapshot).Find(t).Take(3))
                .Select(h => PagePaths.Of(h.Thing))
                .Distinct(StringComparer.Ordinal);
            foreach (var path in paths)
            {
                var page = await server.Page(path);
                var place = path.IndexOf('#', StringComparison.Ordinal);
                Assert.True(place < 0 || page.GetElementById(path[(place + 1)..]) is not null, path);
            }
        }
    }
}
