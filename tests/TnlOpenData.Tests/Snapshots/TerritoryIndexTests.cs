using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Snapshots;

/// <summary>Every place of the tables is found once, with its parents and the laureates around it.</summary>
public class TerritoryIndexTests
{
    private static readonly TerritoryIndex Real = Packages.RealSnapshot.Territories;

    public static TheoryData<string> Names => ["real", "synthetic"];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_each_row_of_the_tables_once_and_overseas_collectivities_once(string name)
    {
        var (data, index) = (Packages.Of(name).Data, IndexOf(name));
        var regions = data.Regions.Count(r => r.Zone != "com");
        Assert.Equal(regions + data.Departements.Count + data.Epci.Count + data.Communes.Count, index.All.Count);
        Assert.Equal(index.All.Count, index.All.Select(t => t.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_is_found_by_its_id_in_any_case(string name)
    {
        var index = IndexOf(name);
        Assert.All(index.All, t =>
        {
            Assert.Equal(t.Id, index.Find(t.Id)!.Id);
            Assert.Equal(t.Id, index.Find(t.Id.ToLowerInvariant())!.Id);
            Assert.Equal(t.Id, index.Find(t.Id, t.Kind)!.Id);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_former_code_leads_to_the_commune_of_today(string name)
    {
        var (data, index) = (Packages.Of(name).Data, IndexOf(name));
        Assert.All(data.FormerCommunes, f => Assert.NotNull(index.Find(f.InseeCode)));
        Assert.All(
            data.FormerCommunes.Where(f => index.Commune(f.InseeCode) is null),
            f => Assert.Equal("former_code", index.Find(f.InseeCode)!.MatchedBy));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_intercommunality_has_the_communes_that_it_says(string name)
    {
        var (data, index) = (Packages.Of(name).Data, IndexOf(name));
        var members = index.Communes.SelectMany(c => new[] { c.Epci, c.Ept }.OfType<TerritoryView>()).CountBy(e => e.Code).ToDictionary();
        Assert.All(data.Epci, e => Assert.Equal(
            (e.MembersCount, e.MembersCount),
            (members[e.Siren], index.EpciOf(e.Siren)!.CommunesCount)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_laureate_below_has_the_place_above_it(string name)
    {
        var index = IndexOf(name);
        foreach (var place in index.All)
        {
            Assert.DoesNotContain(place.Collectivity, place.LaureatesBelow);
            Assert.All(place.LaureatesBelow.Select(index.Of).OfType<TerritoryView>(), below =>
                Assert.Contains(place, new[] { below.Ept, below.Epci, below.Departement, below.Region }));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_laureate_that_is_a_place_is_that_place(string name)
    {
        var (snapshot, index) = (SnapshotOf(name), IndexOf(name));
        foreach (var body in snapshot.Collectivities.Where(b => b.Collectivity.InseeCode is not null))
        {
            var place = index.Of(body);
            Assert.Equal((body.Collectivity.InseeCode, body), (place?.Code, place?.Collectivity));
            Assert.Equal(place!.Id, index.Find(body.Collectivity.Id)!.Id);
        }
    }

    [Fact]
    public void A_code_of_a_departement_and_a_region_is_the_departement_unless_the_kind_says_else()
    {
        var shared = Real.Departements.Where(d => d.Namesake is not null).ToArray();
        Assert.NotEmpty(shared);
        Assert.All(shared, d =>
        {
            Assert.Equal(d.Id, Real.Find(d.Code)!.Id);
            Assert.Equal(d.Namesake!.Id, Real.Find(d.Code, TerritoryKinds.Region)!.Id);
            Assert.Equal(d.Id, d.Namesake.Namesake!.Id);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("99999")]
    [InlineData("departement-")]
    [InlineData("region-99")]
    [InlineData("nulle-part")]
    [InlineData("000000000")]
    public void What_names_no_place_finds_none(string asked) => Assert.Null(Real.Find(asked));

    [Fact]
    public void Without_the_tables_it_is_empty()
    {
        var empty = Snapshot.Of(SyntheticPackage.Valid.WithoutTerritories().Read()).Territories;
        Assert.False(empty.IsLoaded);
        Assert.Empty(empty.All);
        Assert.Null(empty.Find("38"));
    }

    private static Snapshot SnapshotOf(string name) => name == "real" ? Packages.RealSnapshot : Packages.SyntheticSnapshot;

    private static TerritoryIndex IndexOf(string name) => SnapshotOf(name).Territories;
}
