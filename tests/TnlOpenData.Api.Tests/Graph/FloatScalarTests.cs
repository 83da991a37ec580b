using System.Globalization;
using TnlOpenData.Api.Graph.Mapping;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>A longitude or latitude in GraphQL has a decimal, as everywhere.</summary>
public class FloatScalarTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-61.0, "-61.0")]
    [InlineData(0.0, "0.0")]
    [InlineData(45.5, "45.5")]
    [InlineData(1.83216, "1.83216")]
    public void A_number_is_written_with_a_decimal(double value, string written) =>
        Assert.Equal(written, string.Create(CultureInfo.InvariantCulture, $"{new FloatScalar().Serialize(value)}"));

    [Fact]
    public void An_absent_number_stays_absent() => Assert.Null(new FloatScalar().Serialize(null));
}
