using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Site.Drawing.Map;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Site.Drawing;

[Properties(MaxTest = 60, Arbitrary = [typeof(AnyPoints)])]
public class LabellingTests(RealServer server)
{
    private const double HalfMark = 8;

    private IReadOnlyList<AwardView> Awards => server.Services.GetRequiredService<ReleaseProvider>().Current.Awards;

    [Property]
    public void Names_overlap_neither_names_nor_marks_and_stay_in_the_picture(Points points)
    {
        var marks = Labelling.Beside(Marks(points, 40), AnyPoints.Picture).Cast<TownMark>().ToArray();
        var boxes = marks.Where(m => m.Label is not null).Select(m => Labelling.BoxOf(m.Name, m.At, m.Label!)).ToArray();
        var covered = marks.Select(m => MapBox.Around(m.At, HalfMark, HalfMark)).ToArray();
        Assert.All(Pairs.Of(boxes), p => Assert.False(p.A.Intersects(p.B), $"{p.A} {p.B}"));
        Assert.All(boxes, b => Assert.DoesNotContain(covered, b.Intersects));
        Assert.All(boxes, b => Assert.True(AnyPoints.Picture.Contains(new(b.Left, b.Top)), $"{b}"));
        Assert.All(boxes, b => Assert.True(AnyPoints.Picture.Contains(new(b.Right, b.Bottom)), $"{b}"));
    }

    [Property]
    public void The_marks_themselves_are_kept(Points points)
    {
        var marks = Marks(points, 60);
        var labelled = Labelling.Beside(marks, AnyPoints.Picture).Cast<TownMark>();
        Assert.Equal(marks, labelled.Select(m => m with { Label = null }));
    }

    [Fact]
    public void A_mark_alone_in_the_picture_has_its_name()
    {
        var award = Awards.First(a => a.Collectivity.Collectivity.Id == "echirolles");
        var at = AnyPoints.Picture.Centre;
        var mark = Assert.Single(Labelling.Beside([new TownMark(at, at, award)], AnyPoints.Picture));
        Assert.NotNull(((TownMark)mark).Label);
    }

    private TownMark[] Marks(Points points, int most) =>
        [.. points.Values.Take(most).Zip(Awards).Select(p => new TownMark(p.First, p.First, p.Second))];
}
