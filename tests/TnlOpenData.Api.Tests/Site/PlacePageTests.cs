using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The pages of the places that are no laureates.</summary>
public class PlacePageTests(RealServer real, SyntheticServer synthetic)
{
    /// <summary>One place of each kind, and one of each case: with, below and without laureates, overseas, without a position.</summary>
    public static TheoryData<string> Places() =>
    [
        "31555", "243100518", "63113", "67482", "93066", "97502", "98735", "14666", "29083", "200057867", "200054781", "01165", "91228",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_page_says_first_that_the_place_is_not_on_record_and_last_its_codes(string code)
    {
        var place = Packages.RealSnapshot.Territories.Find(code)!;
        var page = await real.Page(PagePaths.Of(place));
        var name = HtmlPages.Plain(place.Name);
        Assert.Equal(name, page.TextOf("h1"));
        Assert.StartsWith(
            $"{name} n’est pas {(place.Kind == "ept" ? "recensé" : "recensée")} parmi les lauréats.",
            page.TextOf(".lead"),
            StringComparison.Ordinal);
        string[] expected = ["absence", "autour", "taille", "contraire", "codes"];
        Assert.Equal(
            place.Population is null ? expected.Where(id => id != "taille") : expected,
            page.QuerySelectorAll("main h2").Select(h => h.Id));
        var codes = page.TextOf("#codes ~ *");
        Assert.All(
            [place.Code, .. place.PostalCodes, .. place.FormerCommunes.SelectMany(f => new[] { f.InseeCode, HtmlPages.Plain(f.Name) })],
            told => Assert.Contains(told, codes, StringComparison.Ordinal));
        Assert.Contains("Millésime", codes, StringComparison.Ordinal);
        Assert.Contains(PlaceNames(place), page.TextOf(".crumbs"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_laureate_is_told_as_certain_that_is_supposed_and_no_badge_as_a_level(string code)
    {
        var page = await real.Page(PagePaths.Of(Packages.RealSnapshot.Territories.Find(code)!));
        foreach (var item in page.QuerySelectorAll("main .area-list li"))
        {
            var id = item.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1];
            var awards = Packages.RealSnapshot.Collectivity(id)!.Awards;
            var text = item.TextContent;
            Assert.Equal(awards.Any(LabelStatus.IsBadge), text.Contains("hors label", StringComparison.Ordinal));
            Assert.Equal(awards.Any(a => a.Award.Identity == "assumed"), text.Contains(", supposé", StringComparison.Ordinal));
            Assert.All(awards, a => Assert.Contains($"{a.Award.Edition}", item.TextContent, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("63113")]
    [InlineData("33063")]
    [InlineData("2A004")]
    [InlineData("97209")]
    public async Task The_nearest_laureates_are_those_of_the_API_with_its_distances(string code)
    {
        var place = Packages.RealSnapshot.Territories.Find(code)!;
        var point = string.Create(CultureInfo.InvariantCulture, $"{place.Longitude},{place.Latitude}");
        var rows = await real.Json($"/v1/territories?kind=commune,epci&status=labelled,badge-only&near={point}&limit=20");
        var above = place.LaureatesAbove.Concat(place.Epci?.LaureatesBelow ?? []).Select(v => v.Collectivity.Name).ToHashSet();
        var expected = rows["data"]!.AsArray()
            .Select(r => ((string)r!["name"]!, (double)r["distance_km"]!))
            .Where(r => !above.Contains(r.Item1))
            .Take(6)
            .Select(r => $"{r.Item2.ToString(r.Item2 < 10 ? "N1" : "N0", CultureInfo.GetCultureInfo("fr-FR"))} km");
        var page = await real.Page(PagePaths.Of(place));
        Assert.Equal(
            expected.Select(HtmlPages.Plain),
            page.QuerySelectorAll("#autour ~ ul:last-of-type li")
                .Select(l => HtmlPages.Plain(l.TextContent).Split(", à ")[1].Split(" (")[0]));
    }

    [Fact]
    public async Task A_place_without_a_position_says_so_and_has_no_distance()
    {
        var page = await real.Page("/territoires/98735-papeete");
        Assert.Contains("La position de cette commune n’est pas connue", page.TextOf("#autour ~ p.absent"), StringComparison.Ordinal);
        Assert.DoesNotContain(" km", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "/territoires/38006-nulle-part",
        "Nulle-Part n’est pas recensée parmi les lauréats. Son département, Isère, l’est : ")]
    [InlineData(
        "/territoires/38005-arobase",
        "Arobase n’est pas recensée parmi les lauréats. Son intercommunalité, @Métropole, l’est :")]
    public async Task The_invented_places_are_told_in_the_same_way(string path, string said) =>
        Assert.StartsWith(said, (await synthetic.Page(path)).TextOf(".lead"), StringComparison.Ordinal);

    [Theory]
    [InlineData("bonjour@example.org", "mailto:bonjour@example.org?subject=")]
    [InlineData("https://example.org/nous-ecrire?a=1", "https://example.org/nous-ecrire?a=1")]
    public async Task The_contact_of_the_operator_is_where_readers_tell_otherwise(string contact, string link)
    {
        using var server = new TnlServer(RepositoryData.Directory, s => s.AddSingleton(new TnlOptions
        {
            Contact = contact,
            DataDirectory = RepositoryData.Directory,
            RequestsPerMinute = 0,
        }))
        { WritesDumps = false };
        var address = (await server.Page("/territoires/31555-toulouse")).QuerySelector("#contraire ~ p a")!.GetAttribute("href")!;
        Assert.StartsWith(link, address, StringComparison.Ordinal);
        Assert.Equal(
            contact.Contains('@', StringComparison.Ordinal),
            Uri.UnescapeDataString(address).Contains("Toulouse (31555)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_contact_the_sentence_stands_alone()
    {
        var page = await real.Page("/territoires/31555-toulouse");
        Assert.Contains("une adresse publique suffit", page.TextOf("#contraire ~ p"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#contraire ~ p a"));
    }

    [Fact]
    public async Task The_sitemap_has_every_place_with_a_laureate_in_it_or_above_it_and_others_say_noindex()
    {
        var listed = XDocument.Parse(await real.Text("/sitemap.xml")).Descendants()
            .Where(e => e.Name.LocalName == "loc")
            .Select(e => e.Value["http://localhost".Length..])
            .ToHashSet(StringComparer.Ordinal);
        var territories = Packages.RealSnapshot.Territories;
        Assert.All(territories.Departements.Concat(territories.Regions), t => Assert.Contains(PagePaths.Of(t), listed));
        foreach (var place in territories.Epci.Concat(territories.Communes).Where(t => t.Collectivity is null))
        {
            var isListed = place.LaureatesBelow.Count > 0 || place.LaureatesAbove.Any();
            Assert.Equal((place.Id, isListed), (place.Id, listed.Contains(PagePaths.Of(place))));
        }

        foreach (var (code, isListed) in new[] { ("31555", false), ("63113", true), ("243100518", true), ("200057867", false) })
        {
            var page = await real.Page(PagePaths.Of(territories.Find(code)!));
            Assert.Equal((code, !isListed), (code, page.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex"));
        }
    }

    [Theory]
    [InlineData(
        "echirolles",
        "/territoires/200040715-grenoble-alpes-metropole",
        "/departements/38-isere",
        "/regions/84-auvergne-rhone-alpes")]
    [InlineData("departement-gironde", "/departements/33-gironde", "/regions/75-nouvelle-aquitaine")]
    public async Task A_laureate_leads_to_the_pages_of_the_places_above_it(string id, params string[] expected)
    {
        var page = await real.Page($"/collectivites/{id}");
        var links = page.QuerySelectorAll(".lead + p a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Equal(expected, links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await real.Get(link)).StatusCode);
        }
    }

    [Fact]
    public async Task Places_of_one_size_are_compared_by_a_link_that_works()
    {
        var link = (await real.Page("/territoires/31555-toulouse")).QuerySelector("#taille ~ p a")!.GetAttribute("href")!;
        Assert.StartsWith("/comparer?territoires=31555,", link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await real.Get(link)).StatusCode);
    }

    private static string PlaceNames(TerritoryView place) =>
        HtmlPages.Plain(string.Join("", place.Kind == TerritoryKinds.Commune ? [place.Departement!.Name] : (string[])[]));
}
