using FsCheck.Xunit;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Schema;

[Properties(Arbitrary = [typeof(Hostile)])]
public class CellOrderTests
{
    [Property]
    public bool Whole_numbers_stand_by_size(int a, int b) => Sign(Cell.Of(a), Cell.Of(b)) == a.CompareTo(b);

    [Property]
    public bool Dates_stand_by_day(uint a, uint b)
    {
        var (one, other) = (DateOnly.FromDayNumber((int)(a % 3_000_000)), DateOnly.FromDayNumber((int)(b % 3_000_000)));
        return Sign(Cell.Of(one), Cell.Of(other)) == Math.Sign(one.CompareTo(other));
    }

    [Property]
    public bool Text_stands_by_code_point_on_every_machine(HostileText a, HostileText b) =>
        Sign(Cell.Of(a.Value), Cell.Of(b.Value)) == Math.Sign(string.CompareOrdinal(a.Value, b.Value));

    [Property]
    public bool An_order_turned_round_is_its_opposite(HostileText a, HostileText b) =>
        Sign(Cell.Of(a.Value), Cell.Of(b.Value)) == -Sign(Cell.Of(b.Value), Cell.Of(a.Value));

    [Fact]
    public void Codes_keep_their_zeros() => Assert.True(Sign(Cell.Of("02"), Cell.Of("1")) < 0);

    private static int Sign(Cell a, Cell b) => Math.Sign(CellOrder.Compare(a, b));
}
