using TnlOpenData.Synthetic;

namespace TnlOpenData.Import.Tests;

public class SyntheticPackageTests
{
    [Fact]
    public void The_synthetic_package_has_no_problem() => Assert.Equal("", SyntheticPackage.Valid.Read().Lines());
}
