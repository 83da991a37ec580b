using System.Net;
using TnlOpenData.Site.Addresses;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Every spelling of a place leads to its one page.</summary>
public class PlaceAddressTests(RealServer real, SyntheticServer synthetic)
{
    [Theory]
    [InlineData("/territoires/31555", "/territoires/31555-toulouse")]
    [InlineData("/territoires/31555-", "/territoires/31555-toulouse")]
    [InlineData("/territoires/31555-Toulouse", "/territoires/31555-toulouse")]
    [InlineData("/territoires/31555-colomiers", "/territoires/31555-toulouse")]
    [InlineData("/territoires/31555-toulouse/", "/territoires/31555-toulouse")]
    [InlineData("/territoires/31555-x?utm_source=y&q=z", "/territoires/31555-toulouse")]
    [InlineData("/territoires/213105554", "/territoires/31555-toulouse")]
    [InlineData("/territoires/21310555400010", "/territoires/31555-toulouse")]
    [InlineData("/territoires/2a004-ajaccio", "/territoires/2A004-ajaccio")]
    [InlineData("/territoires/243100518", "/territoires/243100518-toulouse-metropole")]
    [InlineData("/territoires/01003-amareins", "/territoires/01165-francheleins")]
    [InlineData("/territoires/01015", "/territoires/01015-arboys-en-bugey")]
    [InlineData("/territoires/13202-marseille-2e", "/collectivites/marseille")]
    [InlineData("/territoires/38151-echirolles", "/collectivites/echirolles")]
    [InlineData("/territoires/echirolles", "/collectivites/echirolles")]
    [InlineData("/territoires/246300701", "/collectivites/clermont-auvergne-metropole")]
    [InlineData("/territoires/38", "/departements/38-isere")]
    [InlineData("/territoires/38-isere", "/departements/38-isere")]
    [InlineData("/territoires/2b", "/departements/2B-haute-corse")]
    [InlineData("/territoires/31-555", "/departements/31-haute-garonne")]
    [InlineData("/territoires/departement-38", "/departements/38-isere")]
    [InlineData("/territoires/departement-2a-corse", "/departements/2A-corse-du-sud")]
    [InlineData("/territoires/region-84", "/regions/84-auvergne-rhone-alpes")]
    [InlineData("/territoires/84", "/departements/84-vaucluse")]
    [InlineData("/territoires/region-975", "/departements/975-saint-pierre-et-miquelon")]
    [InlineData("/territoires/33", "/departements/33-gironde")]
    [InlineData("/collectivites/31555", "/territoires/31555-toulouse")]
    [InlineData("/collectivites/213105554", "/territoires/31555-toulouse")]
    [InlineData("/collectivites/243100518", "/territoires/243100518-toulouse-metropole")]
    [InlineData("/collectivites/01003", "/territoires/01165-francheleins")]
    [InlineData("/collectivites/13202", "/collectivites/marseille")]
    [InlineData("/collectivites/67", "/departements/67-bas-rhin")]
    [InlineData("/collectivites/region-53", "/regions/53-bretagne")]
    public async Task Any_other_spelling_leads_to_the_one_address(string typed, string path)
    {
        using var response = await real.Get(typed);
        Assert.Equal((HttpStatusCode.PermanentRedirect, path), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/territoires/toulouse", "/territoires/31555-toulouse")]
    [InlineData("/territoires/tolouse", "/territoires/31555-toulouse")]
    [InlineData("/territoires/saint-denis", "/territoires/93066-saint-denis")]
    [InlineData("/territoires/saint-denis", "/territoires/97411-saint-denis")]
    [InlineData("/territoires/00000", "/departements")]
    [InlineData("/territoires/%3Cscript%3E", "/departements")]
    [InlineData("/territoires/-", "/departements")]
    [InlineData("/territoires", "/departements")]
    [InlineData("/collectivites/toulouse", "/territoires/31555-toulouse")]
    [InlineData("/collectivites/toulouse-metropole", "/territoires/243100518-toulouse-metropole")]
    [InlineData("/collectivites/echirole", "/collectivites/echirolles")]
    public async Task A_name_or_an_unknown_code_is_a_404_that_suggests_the_page_that_was_meant(string typed, string meant)
    {
        var page = await real.Page(typed, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll(".near a"), a => a.GetAttribute("href") == meant);
        Assert.DoesNotContain(page.QuerySelectorAll(".near a"), a => a.GetAttribute("href") == "/collectivites/colomiers");
    }

    [Fact]
    public async Task Every_place_of_the_invented_package_has_one_page_whichever_of_its_codes_is_asked()
    {
        foreach (var place in Packages.SyntheticSnapshot.Territories.All)
        {
            var page = PagePaths.Of(place);
            foreach (var key in new[] { place.Id, place.Id.ToUpperInvariant(), place.Siren }.OfType<string>())
            {
                using var response = await synthetic.Get($"/territoires/{key}");
                Assert.Equal((key, page), (key, response.Headers.Location?.OriginalString));
            }

            using var found = await synthetic.Get(page);
            Assert.Equal((page, HttpStatusCode.OK), (page, found.StatusCode));
        }
    }

    [Fact]
    public async Task Without_the_tables_of_places_the_404_says_that_they_are_not_loaded()
    {
        using var data = new TemporaryDirectory();
        SyntheticPackage.Valid.WithoutTerritories().WriteTo(data.Path);
        using var server = new TnlServer(data.Path) { WritesDumps = false };
        var page = await server.Page("/territoires/38001-angle", HttpStatusCode.NotFound);
        Assert.Contains("ne sont pas chargés", page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.DoesNotContain("/territoires/", await server.Text("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await server.Get("/collectivites/formule")).StatusCode);
    }
}
