using System.Globalization;
using TnlOpenData.Api.Graph.Mapping;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>A longitude or latitude in GraphQL has a decimal, as everywhere; other numbers are as they are.</summary>
public class FloatScalarTests
{
    [Fact]
    public void A_decimal_keeps_its_digits() => Assert.Equal("45.0", Written(45.0m));

    [Fact]
    public void Another_number_is_as_it_is() => Assert.Equal("8", Written(8.0));

    [Fact]
    public void An_absent_number_stays_absent() => Assert.Equal("", Written(null));

    private static string Written(object? value) =>
        string.Create(CultureInfo.InvariantCulture, $"{new FloatScalar().Serialize(value)}");
}
