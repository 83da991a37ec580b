using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Territories;

/// <summary>The codes and populations that the program holds are those of the tables of the data package.</summary>
public class CogTests
{
    private const string Overseas = "com";

    private static readonly IReadOnlyList<Departement> Departements = Packages.Real.Data.Departements;
    private static readonly IReadOnlyList<Region> Regions = Packages.Real.Data.Regions;

    [Fact]
    public void It_has_the_departements_of_the_table() => Assert.Equal(Departements.Select(d => d.Code), Cog.DepartementCodes);

    [Fact]
    public void It_has_the_regions_of_the_table_but_the_overseas_collectivities() =>
        Assert.Equal(Regions.Where(r => r.Zone != Overseas).Select(r => r.Code), Cog.RegionCodes);

    [Fact]
    public void A_departement_is_in_the_region_of_the_table() => Assert.All(Departements, d =>
    {
        Assert.Equal(d.Zone == Overseas ? null : d.RegionCode, Cog.RegionOf(d.Code));
        Assert.Equal(d.Zone == Overseas, Cog.IsOverseasCollectivity(d.Code));
    });

    [Fact]
    public void A_region_has_the_name_the_population_and_the_departements_of_the_tables() =>
        Assert.All(Regions.Where(r => r.Zone != Overseas), r =>
        {
            Assert.Equal(r.Name, Cog.NameOfRegion(r.Code));
            Assert.Equal((r.Population, r.PopulationYear), (RegionPopulation.Of(r.Code), RegionPopulation.Year));
            Assert.Equal(Departements.Where(d => d.RegionCode == r.Code).Select(d => d.Code), Cog.DepartementsOf(r.Code));
        });

    [Fact]
    public void A_commune_is_in_the_departement_that_its_code_begins_with() =>
        Assert.All(Packages.Real.Data.Communes, c => Assert.Equal(c.DepartementCode, Cog.DepartementOfCommune(c.InseeCode)));

    [Fact]
    public void The_populations_of_departements_and_regions_are_the_sums_of_their_communes()
    {
        var communes = Packages.Real.Data.Communes;
        var byDepartement = communes.ToLookup(c => c.DepartementCode, c => c.Population ?? 0);
        var byRegion = communes.ToLookup(c => c.RegionCode, c => c.Population ?? 0);
        Assert.All(Departements.Where(d => d.Population is not null), d => Assert.Equal(d.Population, byDepartement[d.Code].Sum()));
        Assert.All(Regions.Where(r => r.Population is not null), r => Assert.Equal(r.Population, byRegion[r.Code].Sum()));
    }
}
