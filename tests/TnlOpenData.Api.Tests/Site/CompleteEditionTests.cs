using TnlOpenData.Api.Tests.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Pages for data that is not published today: an edition with all laureates on record, a lead about a namesake.</summary>
public class CompleteEditionTests
{
    [Fact]
    public async Task Only_where_all_laureates_are_on_record_is_a_missing_award_a_refusal()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        changing.Change(
            "editions.csv",
            csv =>
                csv.Replace("Paris Open Source Summit 2016,Paris,,,,", "Paris Open Source Summit 2016,Paris,,8,,", StringComparison.Ordinal)
        );
        var page = await changing.Server.Page("/collectivites/echirolles");
        var rows = page.QuerySelectorAll("details table tbody tr")
            .ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.TextOf(".absent"), StringComparer.Ordinal);
        Assert.Equal(("non labellisée", "pas recensée"), (rows["2016"], rows["2017"]));
        Assert.Contains("labellisée", page.TextOf(".timeline-absent"), StringComparison.Ordinal);
        Assert.DoesNotContain("2016", page.TextOf("section[aria-labelledby=manque] p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_name_is_not_taken_for_the_shorter_one_inside_it()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        changing.Change("leads.csv", csv => csv + "zz-essai,2019,2019,Niveau exact de Rennes Métropole,https://example.org/,,Un essai.\n");
        Assert.Contains(
            "Niveau exact de Rennes Métropole",
            (await changing.Server.Page("/collectivites/rennes-metropole")).TextOf("section[aria-labelledby=manque] li"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Niveau exact",
            (await changing.Server.Page("/collectivites/rennes")).TextOf("section[aria-labelledby=manque] li"),
            StringComparison.Ordinal);
    }
}
