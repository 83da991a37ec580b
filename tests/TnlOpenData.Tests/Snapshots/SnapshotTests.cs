using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Snapshots;

public class SnapshotTests
{
    private static readonly Snapshot Real = Packages.RealSnapshot;

    [Theory]
    [InlineData("echirolles")]
    [InlineData("213801517")]
    [InlineData("38151")]
    public void A_collectivity_is_found_by_its_id_its_SIREN_and_its_INSEE_code(string key) =>
        Assert.Equal("Échirolles", Real.Collectivity(key)?.Collectivity.Name);

    [Theory]
    [InlineData("")]
    [InlineData("Echirolles")]
    [InlineData("échirolles")]
    [InlineData(" echirolles")]
    [InlineData("38151 ")]
    [InlineData("000000000")]
    public void Nothing_else_is_a_key(string key) => Assert.Null(Real.Collectivity(key));

    [Fact]
    public void Every_collectivity_is_found_by_every_key_that_is_its_own()
    {
        foreach (var view in Real.Collectivities)
        {
            Assert.Same(view, Real.Collectivity(view.Collectivity.Id));
            Assert.Same(view, view.Collectivity.Siren is { } siren ? Real.Collectivity(siren) : view);
        }
    }

    [Fact]
    public void A_code_that_a_departement_shares_with_a_region_names_neither()
    {
        Assert.NotNull(WithCode("departement").Collectivity("11"));
        Assert.Null(WithCode("departement", "region").Collectivity("11"));

        static Snapshot WithCode(params string[] kinds)
        {
            var data = Packages.Synthetic.Data;
            var coded = data.Collectivities.Select(c => c with { InseeCode = kinds.Contains(c.Kind) ? "11" : null });
            return Snapshot.Of(Packages.Synthetic with { Data = data.With(AllTables.Collectivities, [.. coded]) });
        }
    }

    [Fact]
    public void No_summary_ever_mixes_scales()
    {
        foreach (var view in Real.Collectivities.Concat(Packages.SyntheticSnapshot.Collectivities))
        {
            Assert.Equal(view.ByScale.Count, view.ByScale.Select(s => s.Scale).Distinct().Count());
            Assert.Equal(view.Awards.Count, view.ByScale.Sum(s => s.Editions.Count));
            Assert.All(view.ByScale, s => Assert.True(s.Best is null || s.Best.Scale == s.Scale));
        }
    }

    [Fact]
    public void Awards_of_a_collectivity_stand_oldest_first() =>
        Assert.All(Real.Collectivities, c => Assert.Equal(c.Awards.OrderBy(a => a.Award.Edition), c.Awards));

    [Fact]
    public void Look_ups_hold_every_award_once()
    {
        Assert.Equal(Real.Awards.Count, Real.AwardsByEdition.Values.Sum(a => a.Count));
        Assert.Equal(Real.Awards.Count, Real.AwardsByDepartement.Values.Sum(a => a.Count));
        Assert.Equal(Real.Awards.Count, Real.AwardsByRegion.Values.Sum(a => a.Count));
    }

    [Fact]
    public void Levels_of_a_scale_rise() =>
        Assert.Equal(["badge", "bronze", "argent", "or"], Real.LevelsOf("badge-metals").Select(l => l.Code));

    [Fact]
    public void A_score_is_joined_to_its_award() =>
        Assert.All(Packages.SyntheticSnapshot.Awards.Where(a => a.Award.Edition > 2016), a => Assert.Equal(5, a.Scores.Count));
}
