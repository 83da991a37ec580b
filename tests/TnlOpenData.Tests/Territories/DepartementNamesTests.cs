using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Territories;

public class DepartementNamesTests
{
    [Fact]
    public void Every_departement_and_overseas_collectivity_has_a_name() =>
        Assert.All(Cog.DepartementCodes, code => Assert.False(string.IsNullOrWhiteSpace(DepartementNames.Of(code)), code));

    [Theory]
    [InlineData("38", "Isère")]
    [InlineData("2A", "Corse-du-Sud")]
    [InlineData("22", "Côtes-d'Armor")]
    [InlineData("90", "Territoire de Belfort")]
    [InlineData("984", "Terres australes et antarctiques françaises")]
    [InlineData("2a", null)]
    [InlineData("20", null)]
    public void A_name_follows_from_the_code(string code, string? name) => Assert.Equal(name, DepartementNames.Of(code));

    [Fact]
    public void The_departements_of_the_regions_are_those_that_have_one() => Assert.Equal(
        Cog.DepartementCodes.Where(d => Cog.RegionOf(d) is not null),
        Cog.RegionCodes.SelectMany(Cog.DepartementsOf).Order(StringComparer.Ordinal));
}
