using static TnlOpenData.Import.Tests.Territories.SyntheticPackages;

namespace TnlOpenData.Import.Tests.Territories;

/// <summary>The tables of territories as they are made from packages (synthetic).</summary>
public class TerritoryUpdateTests
{
    public static TheoryData<string> Tables => [.. SyntheticTables.After.Keys];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_made_from_the_packages_and_keeps_the_positions_of_the_codes_that_it_had(string table)
    {
        var updated = Valid.Update();
        Assert.Empty(updated.Problems);
        Assert.Equal(SyntheticTables.After[table], updated.After[table]);
    }

    [Fact]
    public void The_console_tells_what_was_added_what_is_gone_and_what_has_no_position() => Assert.Equal(
        """
        From version 2.0.0:
        communes.csv: 5 rows; 1 added, 1 gone, 3 changed
        communes.csv: added: 02002 Delta
        communes.csv: gone: 01004 Quatre
        communes.csv: 2 without a position: 02002 97501
        former_communes.csv: 9 rows; 8 added, 0 gone, 1 changed
        former_communes.csv: added: 01004 ancienne-commune Quatre
        former_communes.csv: added: 01009 ancienne-commune Neuf
        former_communes.csv: added: 01010 ancienne-commune Dix-le-Beau
        former_communes.csv: added: 01011 commune-deleguee Onze
        former_communes.csv: added: 01012 ancienne-commune Douze
        former_communes.csv: added: 01012 commune-associee Douze
        former_communes.csv: added: 02001 commune-deleguee Gamma-Centre
        former_communes.csv: added: 02101 arrondissement-municipal Gamma 1er Arrondissement
        epci.csv: 3 rows; 2 added, 0 gone, 1 changed
        epci.csv: added: 200000002 CA Deux
        epci.csv: added: 200000003 EPT Trois
        epci.csv: 2 without a position: 200000002 200000003
        departements.csv: 3 rows; 1 added, 0 gone, 1 changed
        departements.csv: added: 02 Aisne
        departements.csv: 2 without a position: 02 975
        regions.csv: 3 rows; 2 added, 0 gone, 1 changed
        regions.csv: added: 32 Nord
        regions.csv: added: 975 Île Z
        regions.csv: 2 without a position: 32 975
        The five tables were written. In datapackage.json raise version, created and the vintages of these tables, then run check.
        """,
        string.Join('\n', Valid.Update().Lines));

    [Fact]
    public void A_second_update_changes_nothing_and_needs_no_years()
    {
        var again = SyntheticTables.After.Aggregate(Valid, (packages, table) => packages.WithTable(table.Key, table.Value));
        var updated = again.WithYears(null, null).Update();
        Assert.Empty(updated.Problems);
        Assert.Equal(SyntheticTables.After, updated.After);
        Assert.Equal("The five tables are up to date; no file was written.", updated.Lines[^1]);
    }

    [Theory]
    [InlineData("first", "zz")]
    [InlineData("new", "0")]
    [InlineData("middle", "middle/package")]
    public void A_package_is_known_by_its_version_whatever_its_folder_is_called(string folder, string name) =>
        Assert.Equal(SyntheticTables.After, Valid.Moved(folder, name).Update().After);

    [Fact]
    public void A_preview_precedes_its_version()
    {
        var updated = Valid
            .With("preview/package.json", SyntheticPackageFiles.Manifest("2.0.0-9"))
            .With("preview/data/communes.json", """[{"code":"01010","nom":"Dix de passage","type":"commune-actuelle"}]""")
            .Update();
        Assert.Empty(updated.Problems);
        Assert.Contains("01010,Dix de passage,ancienne-commune,01001\n", updated.After["former_communes.csv"], StringComparison.Ordinal);
        Assert.Equal("From version 2.0.0:", updated.Lines[0]);
    }

    [Fact]
    public void A_former_commune_that_leads_nowhere_is_left_out_with_a_note()
    {
        var lost = """[{"code":"01099","nom":"Perdue","type":"commune-actuelle"},""";
        var updated = Valid.With("first/data/communes.json", "[\n", lost + "\n").Update();
        Assert.Equal(
            ["former_communes.csv: note: 01099: left out: it leads to no commune of today: look whether that is right"],
            updated.Problems);
        Assert.Equal(SyntheticTables.After, updated.After);
    }

    [Fact]
    public void A_former_commune_that_nothing_names_is_left_out_with_a_note()
    {
        var updated = Valid.With(Communes, "\"01009\",", "\"01098\",\"01009\",").Update();
        Assert.Equal(
            ["former_communes.csv: note: 01098: left out: no package names it; it ended in 01001: look whether that is right"],
            updated.Problems);
        Assert.Equal(SyntheticTables.After, updated.After);
    }

    [Fact]
    public void A_code_that_ended_in_two_communes_leads_to_the_first_and_a_note_names_the_other()
    {
        var updated = Valid.With(Communes, "[\"01004\",", "[\"01009\",\"01004\",").Update();
        Assert.Equal(
            ["former_communes.csv: note: 01009: it ended in 01002 too: only 01001 is written: look whether that is right"],
            updated.Problems);
        Assert.Equal(SyntheticTables.After, updated.After);
    }
}
