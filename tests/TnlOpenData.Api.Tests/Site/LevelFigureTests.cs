using TnlOpenData.Api.Tests.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Charts of levels for data that is not published today: other levels announced, an edition without a row.</summary>
public class LevelFigureTests
{
    [Fact]
    public async Task Once_all_levels_are_announced_they_are_drawn_and_nothing_is_grey()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        changing.Change("tallies.csv", csv => csv + Tally(2024, 3, 10) + Tally(2024, 4, 8) + Tally(2024, 5, 6));
        var page = await changing.Server.Page("/editions/2024");
        var said = page.TextOf("figure.chart figcaption");
        Assert.StartsWith("6 lauréats sur 24 au niveau 5 en 2024.", said, StringComparison.Ordinal);
        Assert.Contains("10 au niveau 3 (4 recensés)", said, StringComparison.Ordinal);
        Assert.DoesNotContain("gris", said, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.QuerySelectorAll("figure.chart .greyed"));
        // The awards of an uncertain level are drawn nowhere: they are among those announced.
        Assert.Empty(page.QuerySelectorAll("figure.chart svg[role=img] .part-range"));
    }

    [Fact]
    public async Task A_level_announced_as_never_given_is_not_one_that_is_not_on_record()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        changing.Change("tallies.csv", csv => csv + Tally(2024, 1, 0));
        var cells = (await changing.Server.Page("/editions")).QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr")
            .First(r => r.QuerySelector("th")!.TextContent == "2024")
            .QuerySelectorAll("td")
            .Select(c => HtmlPages.Plain(c.TextContent))
            .ToArray();
        // Levels 1 to 5; bronze, argent, or; badge; the rest.
        Assert.Equal(("aucun (annoncé)", "aucun recensé", "–", "–", "24"), (cells[0], cells[1], cells[5], cells[8], cells[9]));
    }

    [Fact]
    public async Task An_edition_without_a_row_is_grey_and_has_no_level()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        changing.Change("awards.csv", csv => Without(csv, "2020,"));
        changing.Change(
            "leads.csv",
            csv => csv.Replace("Les 23 autres lauréats, jury", "Les 26 autres lauréats, jury", StringComparison.Ordinal));
        var page = await changing.Server.Page("/editions/2020");
        Assert.StartsWith(
            "0 lauréat recensé sur 26 en 2020, et aucun niveau n’a été annoncé. En gris, car moins de la moitié",
            page.TextOf("figure.chart figcaption"),
            StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("figure.chart .part.greyed"));
    }

    private static string Tally(int year, int level, int count) => $"{year},{level},{count},tnl-edition-2024,Essai\n";

    private static string Without(string csv, string start) =>
        string.Concat(csv.Split('\n').Where(l => l.Length > 0 && !l.StartsWith(start, StringComparison.Ordinal)).Select(l => l + "\n"));
}
