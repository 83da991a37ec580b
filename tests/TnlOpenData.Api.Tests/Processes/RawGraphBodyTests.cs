using System.Net.Sockets;
using System.Text;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>Bodies to <c>/graphql</c> that no client library would send, over a plain socket: the fault is the client's.</summary>
public sealed class RawGraphBodyTests(ServingProcess server) : IClassFixture<ServingProcess>
{
    [Theory]
    [InlineData("Transfer-Encoding: chunked", "ZZ\r\n", "400")]
    [InlineData("Transfer-Encoding: chunked", "-5\r\n", "400")]
    [InlineData("Transfer-Encoding: chunked", "fffffffffffffffff\r\n", "400")]
    [InlineData("Transfer-Encoding: chunked", "3\r\n{\"query\"\r\n0\r\n\r\n", "400")]
    [InlineData("Transfer-Encoding: chunked", "0\r\n\r\n", "400")]
    [InlineData("Content-Length: 5", "{\"query\":\"{release{id}}\"}", "400")]
    [InlineData("Content-Length: 0", "", "400")]
    [InlineData("Content-Length: 99999999999", "{", "413")]
    public async Task A_body_in_wrong_pieces_is_an_error_of_the_client(string framing, string body, string status)
    {
        using var socket = new TcpClient("127.0.0.1", server.Address.Port);
        var stream = socket.GetStream();
        const string Head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Head}{framing}\r\n\r\n{body}"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = new StringBuilder();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            answer.AppendLine(line);
            if (line.StartsWith('{'))
            {
                break;
            }
        }

        Assert.StartsWith($"HTTP/1.1 {status}", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("{\"errors\":[{\"message\":", answer.ToString(), StringComparison.Ordinal);
    }
}
